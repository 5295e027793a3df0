import type { Span } from '../types.ts'

/** Where to put a name, and the spaces it needs there. */
export interface MissingPlace {
  at: number
  before: string
  after: string
}

/** The names around the place where a name is missing. */
export interface Around {
  before?: Span
  after?: Span
}

/**
 * The place for a name that is missing: behind the name that stands before it in the source, else
 * in front of the one behind it, else at the end of the text. Never inside a compound.
 */
export function missingPlace(text: string, around: Around): MissingPlace {
  const at = placeOf(text, around)
  return {
    at,
    before: at > 0 && !/\s/u.test(text.charAt(at - 1)) ? ' ' : '',
    after: at < text.length && joins.test(text.slice(at, at + 2)) ? ' ' : '',
  }
}

function placeOf(text: string, { before, after }: Around): number {
  if (before !== undefined) {
    let at = before.end
    while (at < text.length && joins.test(text.slice(at, at + 2))) at += 1
    return at
  }
  if (after === undefined) return text.length
  let at = after.start
  while (at > 0 && joins.test(text.slice(Math.max(0, at - 1), at + 1))) at -= 1
  return at
}

/** What ties a name to what follows. */
const joins = /^[\p{L}\p{M}\p{N}\p{Pd}'’]/u
