import { fold } from './fold.ts'
import type { Reading } from './reading.ts'
import type { Language, Word } from './types.ts'

/**
 * Whether a text in another language has a word with a capital as it is, where it is no ordinary
 * word: `Festival` is German and English, and to have it in both proves nothing.
 */
export function keeps(other: Reading, word: Word, language: Language): boolean {
  if (language === other.language || language.isWord?.(word.key)) return false
  // `Rahmen` is no form of the name `Rahm`.
  const bases = language.isNoun?.(word.key) ? [] : word.lexeme.bases
  return [word.text.length, ...bases].some(length => {
    const base = word.text.slice(0, length)
    if (other.language.isWord?.(base.toLowerCase())) return false
    const at = other.places().get(fold(base))
    return at !== undefined && other.words[at]?.high === true
  })
}
