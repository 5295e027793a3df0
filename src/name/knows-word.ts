import { isEnglish } from './language/is-english.ts'
import { isGerman } from './language/is-german.ts'
import { vi } from './language/vi.ts'

/**
 * Whether a word in small letters is one of a language, in any of its forms; undefined for a
 * language without a list.
 */
export function knowsWord(language: string, word: string): boolean | undefined {
  return lists[language]?.(word)
}

const lists: Readonly<Record<string, ((word: string) => boolean) | undefined>> = {
  de: isGerman,
  en: isEnglish,
  vi: vi.isWord,
}
