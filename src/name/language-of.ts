import { languages } from './language/index.ts'
import { memo } from './memo.ts'
import { primaryLanguage } from './primary-language.ts'
import type { Language } from './types.ts'

/**
 * What is known of the language of a locale; without a file, that its names do not change. What it
 * says of a word it says once.
 */
export const languageOf: (locale: string) => Language = memo(
  locale => byPrimary(primaryLanguage(locale)),
  1000,
)

const byPrimary: (primary: string) => Language = memo(primary => {
  const language = Object.hasOwn(languages, primary) ? (languages[primary] ?? unknown) : unknown
  const [last, inner] = [true, false].map(end => memo((word: string) => language.bases(word, end)))
  return {
    ...language,
    bases: (word, end) => (end ? last : inner)?.(word) ?? [],
    ...(language.isWord && { isWord: memo(language.isWord) }),
    ...(language.isMade && { isMade: memo(language.isMade) }),
  }
}, 1000)

const unknown: Language = {
  bases: () => [],
  classWords: [],
  lowerWords: [],
  notNames: [],
  capitalised: [],
  titles: [],
  derive: () => [],
  peoples: {},
  irregular: {},
}
