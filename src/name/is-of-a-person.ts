import { givenNames } from './given-names.ts'
import { placeWords } from './place-words.ts'
import type { Language, Word } from './types.ts'

/** `Mark` and `Twain` in `Mark Twain`, `Trump` in `Mr. Trump`: words that may be no names alone. */
export function isOfAPerson(
  textWords: readonly Word[],
  index: number,
  { titles, isWord, isNoun }: Language,
  known: ReadonlySet<string>,
): boolean {
  const word = textWords[index]
  if (word === undefined || !word.lexeme.proper) return false
  if (titles.includes(word.key) || placeWords.has(word.key) || byname.test(word.text)) return false
  const after = textWords[index + 1]
  const goesOn = after !== undefined && follows(after) && after.lexeme.proper
  if (goesOn && givenNames.has(word.key)) return true
  const before = textWords[index - 1]
  if (before === undefined || !follows(word) || !before.lexeme.proper) return false
  if (givenNames.has(before.key)) return isNoun?.(word.key) !== true
  // `Chief Justice Department Analyst`: only the end of a run of ordinary words is a name.
  if (!titles.includes(before.key) || known.has(word.key)) return false
  return isNoun?.(word.key) !== true && !(goesOn && isWord?.(word.key))
}

/** `Friedrich Đại đế` is Frederick the Great. */
const byname = /^(?:Đại|Đệ)$/u

function follows(word: Word): boolean {
  return word.gap === '' && !word.hyphen
}
