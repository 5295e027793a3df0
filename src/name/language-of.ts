import { languages } from './language/index.ts'
import { primaryLanguage } from './primary-language.ts'
import type { Language } from './types.ts'

/** What is known of the language of a locale; without a file, that its names do not change. */
export function languageOf(locale: string): Language {
  const primary = primaryLanguage(locale)
  return Object.hasOwn(languages, primary) ? (languages[primary] ?? unknown) : unknown
}

const unknown: Language = {
  bases: () => [],
  classWords: [],
  lowerWords: [],
  notNames: [],
  capitalised: [],
  titles: [],
  derive: () => [],
  irregular: {},
}
