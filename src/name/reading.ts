import { calendar } from './calendar.ts'
import { capitalised } from './capitalised.ts'
import { cognate } from './cognate.ts'
import { exonyms } from './exonym.ts'
import { fold } from './fold.ts'
import { givenNames } from './given-names.ts'
import { languageOf } from './language-of.ts'
import { placeWords } from './place-words.ts'
import type { Language, Side, Word } from './types.ts'
import { words } from './words.ts'

/** What a word is by its look alone. */
export type Look = 'covered' | 'name' | 'capital' | 'plain'

/** A text read for names that nobody listed. */
export interface Reading {
  text: string
  locale: string
  language: Language
  words: Word[]
  /** `fold`ed words. */
  folded: string[]
  /** Where each folded word stands first. */
  places: ReadonlyMap<string, number>
  /** For each word: part of a known name, surely a name, perhaps one, none. */
  looks: Look[]
  /** Every folded word with the bases it may be inflected from. */
  keys: ReadonlySet<string>
  /** The folded words that belong to no known name. */
  loose: ReadonlySet<string>
  /** What `cognate` makes of the words with a capital or in small letters. */
  cognates: ReadonlySet<string>
  /** The first letters of the words with a capital. */
  initials: string
  /** `cognates`, sorted. */
  sortedCognates: readonly string[]
  /** `keys`, sorted, to find what a word is the start of. */
  sorted: readonly string[]
}

/**
 * Reads a text. Words that have a capital and are no name in the language of the other text are
 * none here either: `ATM`.
 */
export function reading(side: Side, otherLocale: string): Reading {
  const { text, language: locale } = side
  const textWords = words(text)
  const language = languageOf(locale)
  const folded = textWords.map(word => fold(word.text))
  const keys = new Set<string>()
  textWords.forEach((word, index) => {
    keys.add(folded[index] ?? '')
    for (const length of language.bases(word.text, true)) keys.add(fold(word.text.slice(0, length)))
  })
  const known = knownWords(locale, otherLocale)
  const spans = side.names
  let next = 0
  const looks = textWords.map((word, index): Look => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1
    const span = spans[next]
    if (span !== undefined && span.start < word.end) return 'covered'
    if (isOfAPerson(textWords, index, language, known)) return 'name'
    if (!known.has(word.key) && language.standsAsName?.(textWords, index)) return 'name'
    return isShouted(textWords, index) ? 'plain' : lookOf(word, language, known)
  })
  const cognates = new Set(folded.map(cognate))
  return {
    text,
    locale,
    language,
    words: textWords,
    folded,
    places: new Map(folded.map((key, index): [string, number] => [key, index]).reverse()),
    looks,
    keys,
    loose: new Set(folded.filter((_, index) => looks[index] !== 'covered')),
    initials: textWords
      .filter(word => /^\p{Lu}\p{Ll}/u.test(word.text))
      .map(word => word.text.charAt(0))
      .join(''),
    cognates,
    sortedCognates: [...cognates].sort(),
    sorted: [...keys].sort(),
  }
}

/** Words with a capital that are no names in the language, the other language or English. */
function knownWords(locale: string, otherLocale: string): ReadonlySet<string> {
  const pair = `${locale} ${otherLocale}`
  const cached = cache.get(pair)
  if (cached !== undefined) return cached
  const english = exonyms('en').flatMap(({ forms, guesses }) => [...forms, ...guesses])
  const words = [
    ...capitalised,
    ...[locale, otherLocale, 'en'].flatMap(each => [...calendar(each)]),
    ...[locale, otherLocale].flatMap(each => languageOf(each).capitalised),
    ...languageOf('en').titles,
    ...english.filter(form => !form.includes(' ')).map(form => form.toLowerCase()),
  ]
  const known = new Set(words)
  cache.set(pair, known)
  return known
}

const cache = new Map<string, ReadonlySet<string>>()

/** `Mark` and `Twain` in `Mark Twain`, `Trump` in `Mr. Trump`: words that may be no names alone. */
function isOfAPerson(
  textWords: Word[],
  index: number,
  { titles, isWord, isNoun }: Language,
  known: ReadonlySet<string>,
): boolean {
  const [before, word, after] = [index - 1, index, index + 1].map(at => textWords[at])
  if (word === undefined || !isProper(word)) return false
  if (titles.includes(word.key) || placeWords.has(word.key)) return false
  const goesOn = after !== undefined && follows(after) && isProper(after)
  if (goesOn && givenNames.has(word.key)) return true
  if (before === undefined || !follows(word) || !isProper(before)) return false
  if (isNoun?.(word.key)) return false
  if (givenNames.has(before.key)) return true
  // `Chief Justice Department Analyst`: only the end of a run of ordinary words is a name.
  return titles.includes(before.key) && !known.has(word.key) && !(goesOn && isWord?.(word.key))
}

/** Three words in capitals or more are a slogan. */
function isShouted(textWords: Word[], index: number): boolean {
  const loud = (at: number) => /^\p{Lu}{2,}$/u.test(textWords[at]?.text ?? '')
  if (!loud(index)) return false
  return [-2, -1, 0].some(from => [0, 1, 2].every(step => loud(index + from + step)))
}

function follows(word: Word): boolean {
  return word.gap === '' && !word.hyphen
}

/** A capital and small letters. */
function isProper(word: Word): boolean {
  return /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?$/u.test(word.text)
}

function lookOf(word: Word, language: Language, known: ReadonlySet<string>): Look {
  const { text, key } = word
  if (text.length < 2 || !/\p{L}/u.test(text)) return 'plain'
  const bases = [text.length, ...language.bases(text, true)]
  if (bases.some(length => known.has(key.slice(0, length)))) return 'plain'
  const capital = /^\p{Lu}/u.test(text)
  if (/^\p{L}+$/u.test(text) && language.isWord?.(key)) return capital ? 'capital' : 'plain'
  if (code.test(text)) return 'name'
  if (!capital) return 'plain'
  return language.isWord === undefined ? 'capital' : 'name'
}

/** Few capitals, capitals and digits, or a capital inside: `NATO`, `F35`, `YouTube`. */
const code =
  /^(?:\p{Lu}{2,4}s?|\p{Lu}[\p{Lu}\p{N}]*\p{N}[\p{Lu}\p{N}]*|\p{Ll}+\p{N}+|\p{N}+\p{L}*\p{Lu}\p{L}*|\p{L}*\p{Ll}\p{Lu}\p{L}*)$/u
