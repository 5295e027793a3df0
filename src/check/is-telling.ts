import { knowsWord } from '../name/index.ts'

/** Shorter words are in too many languages. */
const fewest = 4

/**
 * Whether a word alone tells that a text is of one language and not of another: the one has it, the
 * other has not. Words of English tell nothing, since all languages borrow them.
 */
export function isTelling(word: string, from: string, to: string): boolean {
  return (
    word.length >= fewest &&
    knowsWord(from, word) === true &&
    knowsWord(to, word) === false &&
    knowsWord('en', word) === false
  )
}
