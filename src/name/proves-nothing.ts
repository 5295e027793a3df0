import { leads } from './leads.ts'
import type { Language, Word } from './types.ts'

/**
 * Whether the capital of a word says nothing of it: it leads a text of three words or less, such
 * as a heading, a cell or an item; or it leads a sentence and is made as ordinary words are, or
 * stands in small letters elsewhere in the text. `small` gives the words that do.
 */
export function provesNothing(
  textWords: readonly Word[],
  index: number,
  language: Language,
  small: () => ReadonlySet<string>,
): boolean {
  const word = textWords[index]
  if (word === undefined) return false
  if (index === 0 && textWords.length <= most) return true
  if (!leads(textWords, index)) return false
  return language.isMade?.(word.key) === true || small().has(word.key)
}

/** Words of a text that is hardly a sentence. */
const most = 3
