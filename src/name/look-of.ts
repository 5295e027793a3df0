import { isOfAPerson } from './is-of-a-person.ts'
import { provesNothing } from './proves-nothing.ts'
import type { Language, Lexeme, Word } from './types.ts'

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
  const lexeme = textWords[index]?.lexeme
  if (lexeme === undefined || lexeme.alone === 'never') return 'plain'
  if (lexeme.person && isOfAPerson(textWords, index, language, known)) return 'name'
  if (isKnown(lexeme, known)) return 'plain'
  const { alone } = lexeme
  const stands = lexeme.strange && language.standsAsName?.(textWords, index) === true
  if (!stands && (alone === 'plain' || alone === 'capital')) {
    return isShouted(textWords, index) ? 'plain' : alone
  }
  if (isShouted(textWords, index)) return 'plain'
  // What stands as a name may be an acronym, too.
  if (alone === 'code') return 'name'
  return provesNothing(textWords, index, language, small) ? 'capital' : 'name'
}

function isKnown(lexeme: Lexeme, known: ReadonlySet<string>): boolean {
  if (lexeme.known?.by !== known) {
    const { key, bases } = lexeme
    const is = known.has(key) || bases.some(length => known.has(key.slice(0, length)))
    lexeme.known = { by: known, is }
  }
  return lexeme.known.is
}

/** Three words in capitals or more are a slogan. */
function isShouted(textWords: readonly Word[], index: number): boolean {
  const loud = (at: number) => textWords[at]?.lexeme.loud === true
  if (!loud(index)) return false
  return [-2, -1, 0].some(from => [0, 1, 2].every(step => loud(index + from + step)))
}
