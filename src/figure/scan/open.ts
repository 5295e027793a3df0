import { role } from './role.ts'
import type { Token } from './token.ts'

/**
 * Marks the tokens that a figure may begin with, in one pass from the end: nothing but words of
 * phrases and marks may stand between them and the first number or name of the figure. A quick
 * look, as most words begin no figure; false where none does.
 */
export function open(tokens: Token[]): boolean {
  let some = false
  /** Whether a figure, a date, an article, a phrase or digits may begin with the next token. */
  let [figure, date, article, digits] = [false, false, false, false]
  // An article that is the whole text counts.
  let phrase = tokens.length === 1
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index]
    if (!token) continue
    const roles = token.word?.roles
    if (roles === undefined) {
      token.opens = token.kind === 'number'
      figure = date = phrase = digits = token.opens
      article = false
    } else if (roles === 0) {
      figure = date = article = phrase = digits = false
    } else {
      const glue = (roles & role.glue) !== 0
      date = (roles & role.core) !== 0 || (glue && date)
      const one = (roles & role.article) !== 0
      figure =
        date || (glue && (figure || (one && phrase) || ((roles & role.bounds) !== 0 && article)))
      token.opens =
        ((roles & role.starts) !== 0 &&
          ((roles & role.active) !== 0 ? figure : date) &&
          isFollowed(token.word?.starters, tokens[index + 1])) ||
        ((roles & role.mask) !== 0 && isFollowed(token.word?.maskers, tokens[index + 1])) ||
        ((roles & role.point) !== 0 && digits)
      article = one
      phrase = glue
      digits = false
    }
    some ||= token.opens
  }
  return some
}

function isFollowed(words: Set<string> | undefined, next: Token | undefined): boolean {
  return words === undefined || (next !== undefined && words.has(next.text))
}
