import type { Termbase } from '../types.ts'
import { type Exonym, exonyms } from './exonym.ts'
import { languageOf } from './language-of.ts'
import { primaryLanguage } from './primary-language.ts'
import type { Language, Word } from './types.ts'
import { words } from './words.ts'

/** An accepted way to write a concept. */
export interface Form {
  /** A key of the termbase; for what every language has a name for, `place:` and its code. */
  concept: string
  kind: 'term' | 'place' | 'aside' | 'none'
  text: string
  words: Word[]
}

/** Forms by their words, one word a step. */
export interface Step {
  next: Map<string, Step>
  /** The forms that end here. */
  forms: Form[]
}

/** A termbase made ready for one language. */
export interface Lexicon {
  language: Language
  /** The accepted forms of every concept, the preferred first. */
  forms: Map<string, string[]>
  /** How this language writes the concepts. */
  own: Step
  /** How other languages write them. */
  foreign: Step
  /** What is no name. */
  denied: Step
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
  const lexicon: Lexicon = {
    language,
    forms: new Map(),
    own: step(),
    foreign: step(),
    denied: step(),
  }
  for (const [concept, row] of Object.entries(termbase)) {
    if (row === false) {
      for (const root of [lexicon.denied, lexicon.own]) {
        addForm(root, { concept: '', text: concept, kind: 'none' }, language)
      }
      continue
    }
    const own = accepted(row, [locale, primaryLanguage(locale)]) ?? [concept]
    lexicon.forms.set(concept, own)
    for (const text of own) addForm(lexicon.own, { concept, text, kind: 'term' }, language)
    for (const text of new Set([concept, ...Object.values(row).flat()])) {
      addForm(lexicon.foreign, { concept, text, kind: 'term' }, language)
    }
  }
  const own = exonyms(locale)
  for (const exonym of own) addExonym(lexicon, exonym, lexicon.own)
  for (const exonym of exonyms('en')) addExonym(lexicon, exonym, lexicon.foreign)
  for (const exonym of own) addGuesses(lexicon, exonym)
  for (const text of language.notNames) {
    addForm(lexicon.own, { concept: '', text, kind: 'none' }, language)
  }
  return lexicon
}

function addExonym({ forms, language }: Lexicon, exonym: Exonym, root: Step): void {
  const concept = `place:${exonym.concept}`
  const kind =
    exonym.concept.includes(':') && !exonym.concept.startsWith('language:') ? 'aside' : 'place'
  for (const text of exonym.forms) addForm(root, { concept, text, kind }, language)
  if (!forms.has(concept)) forms.set(concept, [])
  forms.get(concept)?.push(...exonym.forms)
}

/** A guess counts only where no name is written that way: Südafrika is no part of Sudan. */
function addGuesses({ own, language }: Lexicon, exonym: Exonym): void {
  const concept = `place:${exonym.concept}`
  for (const text of exonym.guesses) {
    const known = own.next.get(text.toLowerCase())?.forms ?? []
    if (known.every(form => form.concept === concept))
      addForm(own, { concept, text, kind: 'place' }, language)
  }
}

function accepted(row: Record<string, string[]>, locales: string[]): string[] | undefined {
  for (const locale of locales) {
    const forms = Object.hasOwn(row, locale) ? row[locale] : undefined
    if (forms !== undefined && forms.length > 0) return forms
  }
  return undefined
}

function addForm(root: Step, form: Omit<Form, 'words'>, language: Language): void {
  const formWords = words(form.text, language)
  if (formWords.length === 0) return
  addWords(root, { ...form, words: formWords }, language)
  if (form.kind !== 'term') return
  const rest = afterClassWord(formWords, language.classWords)
  if (rest !== undefined) addWords(root, { ...form, words: rest }, language)
}

function addWords(root: Step, form: Form, language: Language): void {
  let steps = [root]
  form.words.forEach((word, index) => {
    const last = index === form.words.length - 1
    const keys = last ? [word.key] : [word.key, ...baseKeys(word, language)]
    const gap = index === 0 ? '' : word.gap
    const reached = steps.flatMap(at => keys.map(key => follow(at, gap + key)))
    steps = [...new Set(reached)]
  })
  for (const at of steps) at.forms.push(form)
}

function baseKeys(word: Word, language: Language): string[] {
  return language.bases(word.text, false).map(length => word.text.slice(0, length).toLowerCase())
}

function follow(from: Step, key: string): Step {
  const to = from.next.get(key) ?? step()
  from.next.set(key, to)
  return to
}

function step(): Step {
  return { next: new Map(), forms: [] }
}

/** The words after a leading class word, where what is left still looks like a name. */
function afterClassWord(formWords: Word[], classWords: readonly string[]): Word[] | undefined {
  for (const classWord of classWords) {
    const parts = classWord.split(' ')
    const rest = formWords.slice(parts.length)
    if (rest[0]?.high !== true) continue
    if (parts.every((part, index) => formWords[index]?.key === part)) return rest
  }
  return undefined
}
