import { calendar } from './calendar.ts'
import { capitalised } from './capitalised.ts'
import { exonyms } from './exonym.ts'
import { languageOf } from './language-of.ts'

/** Words with a capital that are no names in the language, in the other language or in English. */
export function knownWords(locale: string, otherLocale: string): ReadonlySet<string> {
  const pair = `${locale} ${otherLocale}`
  const known = cache.get(pair) ?? collect(locale, otherLocale)
  cache.set(pair, known)
  return known
}

const cache = new Map<string, ReadonlySet<string>>()

function collect(locale: string, otherLocale: string): ReadonlySet<string> {
  const english = exonyms('en').flatMap(({ forms, guesses }) => [...forms, ...guesses])
  return new Set([
    ...capitalised,
    ...[locale, otherLocale, 'en'].flatMap(each => [...calendar(each)]),
    ...[locale, otherLocale].flatMap(each => languageOf(each).capitalised),
    ...languageOf('en').titles,
    ...english.filter(form => !form.includes(' ')).map(form => form.toLowerCase()),
  ])
}
