import { cognate } from './cognate.ts'
import { fold } from './fold.ts'
import { knownWords } from './known-words.ts'
import { languageOf } from './language-of.ts'
import { lazy } from './lazy.ts'
import { type Look, lookOf } from './look-of.ts'
import { memo } from './memo.ts'
import type { Language, Word } from './types.ts'
import { words } from './words.ts'

/** What a text shows by itself, whatever is known of its names; made when it is asked for. */
export interface Sheet {
  text: string
  locale: string
  language: Language
  words: Word[]
  /** `fold`ed words. */
  folded: string[]
  /** What each word is by its look. */
  looks: () => readonly Look[]
  /** Where each folded word stands first. */
  places: () => ReadonlyMap<string, number>
  /** Every folded word with the bases it may be inflected from. */
  keys: () => ReadonlySet<string>
  /** `keys`, sorted, to find what a word is the start of. */
  sorted: () => readonly string[]
  /** The longest words, `fold`ed, without their first and last letters, with a space between. */
  compounds: () => string
  /** What `cognate` makes of the words with a capital or in small letters. */
  cognates: () => ReadonlySet<string>
  /** `cognates`, sorted. */
  sortedCognates: () => readonly string[]
  /** The first letters of the words with a capital. */
  initials: () => string
}

/**
 * The sheet of a text in the language of a locale. The texts of one unit are asked for again and
 * again: the last few of each locale are remembered.
 */
export function sheet(text: string, locale: string): Sheet {
  const recent = recents(locale)
  const known = recent.find(one => one.text === text)
  if (known !== undefined) return known
  const made = make(text, locale)
  recent.unshift(made)
  if (recent.length > most) recent.length = most
  return made
}

const recents = memo((_: string): Sheet[] => [], 1000)
const most = 4

function make(text: string, locale: string): Sheet {
  const language = languageOf(locale)
  const textWords = words(text, language)
  const folded = textWords.map(word => word.folded)
  const parts = lazy(() => partsOfPlaces(textWords, language))
  const keys = lazy(() => keysOf(textWords, language, parts()))
  const cognates = lazy(() => cognatesOf(textWords, parts()))
  return {
    text,
    locale,
    language,
    words: textWords,
    folded,
    looks: lazy(() => looksOf(textWords, locale, language)),
    places: lazy(() => placesOf(folded)),
    keys,
    sorted: lazy(() => [...keys()].sort()),
    compounds: lazy(() => compoundsOf(folded)),
    cognates,
    sortedCognates: lazy(() => [...cognates()].sort()),
    initials: lazy(() => initialsOf(textWords)),
  }
}

function looksOf(textWords: readonly Word[], locale: string, language: Language): Look[] {
  const ordinary = knownWords(locale)
  const small = lazy(() => new Set(textWords.filter(word => word.small).map(word => word.key)))
  return textWords.map((_, index) => lookOf(textWords, index, language, ordinary, small))
}

function cognatesOf(textWords: readonly Word[], parts: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const { lexeme } of textWords) found.add(lexeme.cognate)
  for (const part of parts) found.add(cognate(part))
  return found
}

function placesOf(folded: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  for (let index = folded.length - 1; index >= 0; index -= 1) places.set(folded[index] ?? '', index)
  return places
}

function compoundsOf(folded: readonly string[]): string {
  return folded
    .filter(word => word.length > 11)
    .map(word => word.slice(3, -3))
    .join(' ')
}

function initialsOf(textWords: readonly Word[]): string {
  return textWords
    .filter(word => word.high && /^.\p{Ll}/u.test(word.text))
    .map(word => word.text.charAt(0))
    .join('')
}

function keysOf(
  textWords: readonly Word[],
  language: Language,
  parts: readonly string[],
): Set<string> {
  const keys = new Set<string>()
  for (const word of textWords) for (const key of word.lexeme.keys) keys.add(key)
  for (const part of parts) keys.add(part)
  addJoined(keys, textWords, language)
  return keys
}

/** `kaliforniens` of `Südkaliforniens`, folded. */
function partsOfPlaces(textWords: readonly Word[], { sides }: Language): string[] {
  const found: string[] = []
  if (sides === undefined) return found
  for (const { key, small } of textWords) {
    if (small || !sides.test(key)) continue
    const part = key.replace(sides, '')
    if (part.length > 3) found.push(fold(part))
  }
  return found
}

/** `Sài Gòn` may be `Saigon`, `A 7` `A7` and `U-23` `U23`. */
function addJoined(
  keys: Set<string>,
  textWords: readonly Word[],
  { joinsSyllables, isWord }: Language,
): void {
  textWords.forEach((word, index) => {
    const next = textWords[index + 1]
    if (next === undefined || next.gap !== '' || !word.high) return
    const isCode = word.text.length < 4 && /^\p{N}+$/u.test(next.text)
    const isName = joinsSyllables === true && next.high && isWord?.(word.key) === true
    if (isCode || isName) keys.add(word.folded + next.folded)
  })
}
