import { languages } from './language/index.ts'
import type { Language } from './types.ts'

/** What is known of the language of a locale; without a file, that its names do not change. */
export function languageOf(locale: string): Language {
  const primary = primaryOf(locale)
  return Object.hasOwn(languages, primary) ? (languages[primary] ?? unknown) : unknown
}

function primaryOf(locale: string): string {
  return (locale.split(/[-_]/u, 1)[0] ?? locale).toLowerCase()
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
