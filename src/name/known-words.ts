import { calendar } from './calendar.ts'
import { capitalised } from './capitalised.ts'
import { exonyms } from './exonyms.ts'
import { languages } from './language/index.ts'

/**
 * Words with a capital that are no names: in the language itself, and in those that its texts are
 * translated from.
 */
export function knownWords(locale: string): ReadonlySet<string> {
  const known = cache.get(locale) ?? collect(locale)
  cache.set(locale, known)
  return known
}

const cache = new Map<string, ReadonlySet<string>>()

function collect(locale: string): ReadonlySet<string> {
  const english = exonyms('en').flatMap(({ forms, guesses }) => [...forms, ...guesses])
  return new Set([
    ...capitalised,
    ...[locale, ...Object.keys(languages)].flatMap(each => [...calendar(each)]),
    ...Object.values(languages).flatMap(language => language.capitalised),
    ...(languages.en?.titles ?? []),
    ...english.filter(form => !form.includes(' ')).map(form => form.toLowerCase()),
  ])
}
