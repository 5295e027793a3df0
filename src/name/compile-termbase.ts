import type { Termbase } from '../types.ts'
import { addForm } from './add-form.ts'
import { foreignPlaces } from './foreign-places.ts'
import { languageOf } from './language-of.ts'
import { lazy } from './lazy.ts'
import { ownPlaces } from './own-places.ts'
import { primaryLanguage } from './primary-language.ts'
import type { Language, Step } from './types.ts'

/** A termbase made ready for one language. */
export interface Lexicon {
  language: Language
  /** The accepted forms of a concept, the preferred first. */
  formsOf: (concept: string) => readonly string[]
  /** How this language writes the concepts, and what is no name. */
  own: readonly Step[]
  /** How other languages write them. */
  foreign: () => readonly Step[]
  /** What is no name. */
  denied: readonly Step[]
}

/**
 * Makes a termbase ready for a language, once for each pair of the two. A locale without forms
 * of its own takes those of its language (`de-AT` those of `de`), then the concept's own key.
 */
export function compileTermbase(termbase: Termbase, language: string): Lexicon {
  const compiled = cache.get(termbase) ?? compiledOf(termbase)
  const lexicon = compiled.get(language) ?? compile(termbase, language)
  cache.set(termbase, compiled.set(language, lexicon))
  return lexicon
}

const cache = new WeakMap<Termbase, Map<string, Lexicon>>()

/** What was made of the last few termbases, by what they say: each run reads its own anew. */
const recent = new Map<string, Map<string, Lexicon>>()

function compiledOf(termbase: Termbase): Map<string, Lexicon> {
  const text = JSON.stringify(termbase)
  const compiled = recent.get(text) ?? new Map<string, Lexicon>()
  recent.delete(text)
  recent.set(text, compiled)
  for (const oldest of recent.keys()) {
    if (recent.size <= 4) break
    recent.delete(oldest)
  }
  return compiled
}

function compile(termbase: Termbase, locale: string): Lexicon {
  const language = languageOf(locale)
  const places = ownPlaces(locale)
  const forms = new Map<string, string[]>()
  const own: Step = { forms: [] }
  const denied: Step = { forms: [] }
  for (const [concept, row] of Object.entries(termbase)) {
    if (row === false) {
      for (const root of [own, denied]) {
        addForm(root, { concept: '', text: concept, kind: 'none' }, language)
      }
      continue
    }
    const accepted = formsIn(row, [locale, primaryLanguage(locale)]) ?? [concept]
    forms.set(concept, accepted)
    for (const text of accepted) addForm(own, { concept, text, kind: 'term' }, language)
  }
  return {
    language,
    formsOf: concept => forms.get(concept) ?? places.forms.get(concept) ?? [],
    own: [own, places.root],
    foreign: lazy(() => [foreignTerms(termbase, language), foreignPlaces(locale)]),
    denied: [denied],
  }
}

function foreignTerms(termbase: Termbase, language: Language): Step {
  const root: Step = { forms: [] }
  for (const [concept, row] of Object.entries(termbase)) {
    if (row === false) continue
    for (const text of new Set([concept, ...Object.values(row).flat()])) {
      addForm(root, { concept, text, kind: 'term' }, language)
    }
  }
  return root
}

function formsIn(row: Record<string, string[]>, locales: string[]): string[] | undefined {
  for (const locale of locales) {
    const forms = Object.hasOwn(row, locale) ? row[locale] : undefined
    if (forms !== undefined && forms.length > 0) return forms
  }
  return undefined
}
