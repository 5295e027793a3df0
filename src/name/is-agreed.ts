import type { Language, Summary, Word } from './types.ts'

/**
 * Whether the corpus shows that a word is a name: its translations keep it, but for the one in
 * question.
 */
export function isAgreed(word: Word, language: Language, { words }: Summary): boolean {
  // `Rahmen` is no form of the name `Rahm`.
  const bases = language.isNoun?.(word.key) ? [] : word.lexeme.bases
  return [word.text.length, ...bases].some(length => {
    const base = word.text.slice(0, length)
    const count = Object.hasOwn(words, base) ? words[base] : undefined
    if (count === undefined || count.kept === 0) return false
    return count.lost === 0 || (count.kept > 1 && count.kept >= 4 * (count.lost - 1))
  })
}
