import { role } from './role.ts'
import { tape } from './tape.ts'

/**
 * Marks the tokens that a figure may begin with, in one pass from the end: nothing but words of
 * phrases and marks may stand between them and the first number or name of the figure. A quick
 * look, as most words begin no figure; false where none does. `text` is what `tape` has the tokens of.
 */
export function open(text: string): boolean {
  const { length, opens } = tape
  let some = false
  /** Whether a figure, a date, an article, a phrase or digits may begin with the next token. */
  let [figure, date, article, digits] = [false, false, false, false]
  // An article that is the whole text counts.
  let phrase = length === 1
  for (let index = length - 1; index >= 0; index -= 1) {
    const roles = tape.words[index]?.roles ?? 0
    let here = false
    if (roles === 0) {
      figure = date = article = phrase = digits = false
    } else if ((roles & role.number) !== 0) {
      here = figure = date = phrase = digits = true
      article = false
    } else {
      const glue = (roles & role.glue) !== 0
      date = (roles & role.core) !== 0 || (glue && date)
      const one = (roles & role.article) !== 0
      figure =
        date || (glue && (figure || (one && phrase) || ((roles & role.bounds) !== 0 && article)))
      here =
        ((roles & role.starts) !== 0 &&
          ((roles & role.active) !== 0 ? figure : date) &&
          isFollowed(tape.words[index]?.starters, index, text)) ||
        ((roles & role.mask) !== 0 && isFollowed(tape.words[index]?.maskers, index, text)) ||
        ((roles & role.point) !== 0 && digits)
      article = one
      phrase = glue
      digits = false
    }
    opens[index] = here ? 1 : 0
    some ||= here
  }
  return some
}

/** Whether the token behind one is of these words; numbers have no text on the tape. */
function isFollowed(words: Set<string> | undefined, index: number, text: string): boolean {
  if (words === undefined) return true
  const next = index + 1
  const word = next < tape.length ? tape.words[next] : undefined
  if (word === undefined) return false
  return words.has(
    (word.roles & role.number) === 0 ? word.text : text.slice(tape.starts[next], tape.ends[next]),
  )
}
