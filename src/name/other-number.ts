import { fold } from './fold.ts'
import type { Word } from './types.ts'
import { words } from './words.ts'

/**
 * The first run of words that is one of the forms but for its digits, `Claude 3.7` for
 * `Claude 3.5`, or undefined. `free` says whether a run from a first to a last word may be taken.
 */
export function otherNumber(
  textWords: readonly Word[],
  forms: readonly string[],
  free: (first: number, last: number) => boolean,
): { first: number; last: number; length: number } | undefined {
  for (const form of forms) {
    if (!/\p{L}.*\d/u.test(form)) continue
    const formWords = words(form)
    for (let first = 0; first + formWords.length <= textWords.length; first += 1) {
      const last = first + formWords.length - 1
      const isAlike = formWords.every((word, index) => {
        const other = textWords[first + index]
        return other !== undefined && areAlike(word, other, index)
      })
      if (isAlike && free(first, last)) {
        return { first, last, length: textWords[last]?.text.length ?? 0 }
      }
    }
  }
  return undefined
}

function areAlike(word: Word, other: Word, index: number): boolean {
  return (index === 0 || word.gap === other.gap) && letters(word) === letters(other)
}

function letters({ text }: Word): string {
  return fold(text).replace(/\d+/gu, '0')
}
