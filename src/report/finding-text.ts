import { VFileMessage } from 'vfile-message'

/**
 * A finding in one text: what is wrong, why, and what the source says.
 *
 * @param prefix Stands before the path of the source.
 */
export function findingText({ reason, note, cause }: VFileMessage, prefix: string): string {
  const source =
    cause instanceof VFileMessage
      ? [`${prefix}${cause.file}:${cause.line}:${cause.column}: ${cause.reason}`]
      : []
  return [reason, ...(note ? [note] : []), ...source].join('\n')
}
