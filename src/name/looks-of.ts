import { knownWords } from './known-words.ts'
import { languageOf } from './language-of.ts'
import { lazy } from './lazy.ts'
import { type Look, lookOf } from './look-of.ts'
import type { Word } from './types.ts'

/** What each word of a text is by its look; once for the same words, which are asked for twice. */
export function looksOf(textWords: readonly Word[], locale: string): readonly Look[] {
  const known = cache.get(textWords)
  if (known?.locale === locale) return known.looks
  const language = languageOf(locale)
  const ordinary = knownWords(locale)
  const small = lazy(() => new Set(textWords.filter(word => word.small).map(word => word.key)))
  const looks = textWords.map((_, index) => lookOf(textWords, index, language, ordinary, small))
  cache.set(textWords, { locale, looks })
  return looks
}

const cache = new WeakMap<readonly Word[], { locale: string; looks: readonly Look[] }>()
