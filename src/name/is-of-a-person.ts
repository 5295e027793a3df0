import type { Language, Word } from './types.ts'

/** `Mark` and `Twain` in `Mark Twain`, `Trump` in `Mr. Trump`: words that may be no names alone. */
export function isOfAPerson(
  textWords: readonly Word[],
  index: number,
  { isWord, isNoun }: Language,
  known: ReadonlySet<string>,
): boolean {
  const word = textWords[index]
  if (word === undefined || !word.lexeme.person) return false
  const after = textWords[index + 1]
  const goesOn = after !== undefined && follows(after) && after.lexeme.proper
  if (goesOn && word.lexeme.given) return true
  const before = textWords[index - 1]
  if (before === undefined || !follows(word) || !before.lexeme.proper) return false
  if (before.lexeme.given) return isNoun?.(word.key) !== true
  // `Chief Justice Department Analyst`: only the end of a run of ordinary words is a name.
  if (!before.lexeme.title || known.has(word.key)) return false
  return isNoun?.(word.key) !== true && !(goesOn && isWord?.(word.key))
}

function follows(word: Word): boolean {
  return word.gap === '' && !word.hyphen
}
