import { isOfAPerson } from './is-of-a-person.ts'
import { kinds } from './kinds.ts'
import { provesNothing } from './proves-nothing.ts'
import type { Language, Word } from './types.ts'

/** What a word is by its look and its neighbours: surely a name, perhaps one, none. */
export type Look = 'name' | 'capital' | 'plain'

/**
 * Looks at a word of a text; `known` words have a capital and are no names, `small` gives the
 * words of the text that stand in small letters.
 */
export function lookOf(
  textWords: readonly Word[],
  index: number,
  language: Language,
  known: ReadonlySet<string>,
  small: () => ReadonlySet<string>,
): Look {
  const word = textWords[index]
  if (word === undefined || word.small || noName.test(word.text)) return 'plain'
  if (isOfAPerson(textWords, index, language, known)) return 'name'
  if (known.has(word.key)) return 'plain'
  if (word.lexeme.bases.some(length => known.has(word.key.slice(0, length)))) return 'plain'
  const look = language.standsAsName?.(textWords, index) ? 'name' : byItself(word, language)
  if (look !== 'plain' && isShouted(textWords, index)) return 'plain'
  if (look !== 'name' || code.test(word.text)) return look
  return provesNothing(textWords, index, language, small) ? 'capital' : 'name'
}

function byItself({ text, key }: Word, language: Language): Look {
  if (text.length < 2 || !/\p{L}/u.test(text)) return 'plain'
  const capital = /^\p{Lu}/u.test(text)
  if (/^\p{L}+$/u.test(text) && language.isWord?.(key)) return capital ? 'capital' : 'plain'
  // Several of a kind are no name, though each is called by its letters: `NGOs`.
  if (/^\p{Lu}{2,}s$/u.test(text) || (capital && kinds.has(key))) return 'capital'
  if (code.test(text)) return 'name'
  if (!capital) return 'plain'
  return language.isWord === undefined ? 'capital' : 'name'
}

/** Roman numerals, and units with their number or their power: `XIV`, `8GB`, `m²`. */
const noName =
  /^(?:M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{1,3})|X{1,3}V?|[IX]?V|\p{N}*[kKMGTP](?:i?[Bb]|bit|Hz|Wh?)|\p{L}{1,2}\p{No})$/u

/** Few capitals, capitals and digits, or a capital inside: `NATO`, `F35`, `YouTube`. */
const code =
  /^(?:\p{Lu}{2,4}s?|\p{Lu}[\p{Lu}\p{N}]*\p{N}[\p{Lu}\p{N}]*|\p{Ll}+\p{N}+|\p{N}+\p{L}*\p{Lu}\p{L}*|\p{L}*\p{Ll}\p{Lu}\p{L}*)$/u

/** Three words in capitals or more are a slogan. */
function isShouted(textWords: readonly Word[], index: number): boolean {
  const loud = (at: number) => /^\p{Lu}{2,}$/u.test(textWords[at]?.text ?? '')
  if (!loud(index)) return false
  return [-2, -1, 0].some(from => [0, 1, 2].every(step => loud(index + from + step)))
}
