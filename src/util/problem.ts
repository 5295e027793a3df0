/** Where a problem was found: a path below the project's root and, where known, a 1-based place. */
export interface Where {
  path: string
  line?: number
  column?: number
}

/**
 * An input or a machine that does not let stet do its job: exit code 2.
 *
 * Carries a message key and its values instead of a sentence, so that the face that prints it
 * speaks the user's language.
 */
export class Problem extends Error {
  readonly key: string
  readonly values: Record<string, string | number>
  readonly where: Where | undefined

  constructor(
    key: string,
    values: Record<string, string | number> = {},
    where?: Where,
    options?: ErrorOptions,
  ) {
    super(`${key} ${JSON.stringify(values)}`, options)
    this.name = 'Problem'
    this.key = key
    this.values = values
    this.where = where
  }
}
