/**
 * The words of the name library beyond those of `../types.ts`.
 */

import type { Name, NameSummary, Severity, Span, Termbase } from '../types.ts'

export type { NameSummary as Summary } from '../types.ts'

/** One text of a comparison. */
export interface Side {
  language: string
  text: string
  names: readonly Name[]
}

/** What is known beyond the two texts. */
export interface Knowledge {
  termbase?: Termbase
  /** What the corpus shows: `summarise` of all its articles, merged. */
  summary?: NameSummary
  /** Whether addresses of the web and of mail are compared, too; else handles alone. */
  addresses?: boolean
  /** The text in further languages: a word that one of them keeps is a name. */
  others?: readonly Side[]
}

/** One unit in all its languages. */
export interface Translations {
  /** What the caller calls the unit, for example its article and id. */
  id: string
  /** The text in each locale that has one, the source among them. */
  texts: Readonly<Record<string, string>>
}

/** A row that the termbase may want. */
export interface Suggestion {
  concept: string
  /** The forms that were seen in each locale, the most frequent first; none if all are the same. */
  forms: Record<string, string[]>
  /** In how many units it was seen. */
  count: number
  /** The first of them. */
  seen: string[]
}

/**
 * What can be wrong with a name. Each key carries these `values`:
 *
 * - `missing` (error): `name`, the source's name; `concept` where it has one. Nothing in the
 *   target says it: `target` is the empty place where it belongs, and `expected` carries the
 *   space it needs there.
 * - `misspelled` (error): `name`, what the source writes; `actual`, what the target writes. A
 *   Vietnamese word without its marks has an empty `name` and nothing expected.
 * - `replaced` (error): `name`, the source's name; `actual`, the other name in its place.
 * - `swapped` (error): two names exchanged: `name`, what the source writes from one to the other;
 *   `actual`, what the target writes.
 * - `added` (error): `actual`, a name that the source does not have.
 * - `preferred` (warning): `actual`, a form that the termbase does not have in this locale; `name`,
 *   what the source writes.
 * - `mixed` (warning): `actual`, a spelling that the corpus uses less often in this locale than
 *   `usual`.
 *
 * A drift is a warning, too, where it is a doubt: a place or a given name that is missing, a name
 * that was added to all that the source has, a mark lost in a language that does not write it.
 */
export type NameMessage =
  | 'missing'
  | 'misspelled'
  | 'replaced'
  | 'swapped'
  | 'added'
  | 'preferred'
  | 'mixed'

/** An accepted way to write a concept. */
export interface Form {
  /** A key of the termbase; for what every language has a name for, `place:` and its code. */
  concept: string
  kind: 'term' | 'place' | 'aside' | 'none'
  text: string
  /** Its words, without a class word in front. */
  words: readonly string[]
  /** Whether a rule guessed it. */
  guess?: true
}

/** Forms by their words, one word a step. */
export interface Step {
  next?: Map<string, Step>
  /** The forms that end here. */
  forms: Form[]
}

/** What a word of a text reaches. */
export interface Reached {
  /** Forms that end with the word, by how much of it belongs to them; the longest first. */
  ends: { length: number; forms: readonly Form[] }[]
  /** Where forms of more words go on. */
  steps: readonly Step[]
}

/** What a word is by its own look: see `lookAlone`. */
export type LookAlone = 'code' | 'name' | 'capital' | 'plain' | 'never'

/** What a word is in a language, wherever it stands. */
export interface Lexeme {
  /** The word in NFC, dots of an abbreviation like `U.S.` left out. */
  text: string
  /** `text` in lower case, for look-ups. */
  key: string
  /** `fold`ed, for look-ups across languages. */
  folded: string
  /** It and what it may be inflected from, `fold`ed. */
  keys: readonly string[]
  /** `keys` in the singular and the plural of English. */
  likes: readonly string[]
  /** The `cognate` of the word. */
  cognate: string
  /** `lettersIn` the word, `fold`ed. */
  letters: number
  /** The names that it may be an inflected form of, as lengths of its prefix. */
  bases: readonly number[]
  /** Whether it has neither capitals nor digits. */
  small: boolean
  /** Whether it begins with a capital. */
  high: boolean
  /** Whether it is a capital and small letters. */
  proper: boolean
  /** Whether it has a capital behind a small letter. */
  mixed: boolean
  /** Whether it is two capitals or more. */
  loud: boolean
  /** Whether it stands in front of the names of persons. */
  title: boolean
  /** Whether it is a common given name. */
  given: boolean
  /** Whether it may be of the name of a person, by its look. */
  person: boolean
  /** Whether it may stand as a name (`Language.standsAsName`). */
  strange: boolean
  /** Whether it has lost marks that the language cannot do without. */
  bare: boolean
  alone: LookAlone
  /** Whether it is one of the words that were asked for last. */
  known: { by: ReadonlySet<string>; is: boolean } | undefined
  /** How much of it may be a name, at the end of one and inside: see `findForms`. */
  endings: { last: readonly number[]; inner: readonly number[] } | undefined
  /** What it begins in the termbase that was asked for first, and in others asked for last. */
  begun: { roots: readonly Step[]; reached: Reached | null } | undefined
  begunElsewhere: { roots: readonly Step[]; reached: Reached | null }[]
}

/** A word of a text. */
export interface Word extends Span, Pick<Lexeme, 'text' | 'key' | 'folded' | 'small' | 'high'> {
  lexeme: Lexeme
  /** Punctuation between the word before and this one, spaces and hyphens left out. */
  gap: string
  /** Whether a hyphen joins it to the word before. */
  hyphen: boolean
}

/** What a language does to names. EXTENSION: one file a language in `language/`. */
export interface Language {
  /**
   * The names that a word of running text may be an inflected form of, as lengths of its prefix:
   * `DeepSeeks` in German may be `DeepSeek`, so 8. `last` is false inside a name of several words.
   */
  bases(word: string, last: boolean): readonly number[]
  /** Lower-case words that may stand before a name or not: `the`, `tập đoàn`. */
  classWords: readonly string[]
  /** Words that lists of names write with a capital and texts do not: `Châu Âu`, `châu Âu`. */
  lowerWords: readonly string[]
  /** Phrases that contain the form of a name and are none: `Chủ Nhật` is Sunday. */
  notNames: readonly string[]
  /** True where words are joined without a space, so that a name may begin a longer word. */
  compounds?: boolean
  /** What stands in front of a place's name, joined to it, and names a part of it: `Süd`. */
  sides?: RegExp
  /** True where foreign languages join what it writes apart: `Sài Gòn`, `Saigon`. */
  joinsSyllables?: boolean
  /** The letters with marks that the language writes: a name may not lose them here. */
  marks?: RegExp
  /** Whether a word in small letters has lost marks that the language cannot do without. */
  lacksMarks?(word: string): boolean
  /**
   * Whether a word in small letters is an ordinary word of the language, so that its capital says
   * nothing; undefined where this is not known.
   */
  isWord?(word: string): boolean
  /** Whether a word in small letters is made of ordinary words, as names may be, too. */
  isMade?(word: string): boolean
  /**
   * Whether a word is none of the language, nor one that everybody knows; for languages that write
   * ordinary words with a capital, too.
   */
  isStrange?(text: string): boolean
  /** Whether such a word is surely a name, by its neighbours. */
  standsAsName?(textWords: readonly Word[], index: number): boolean
  /** Whether a word in small letters is a common noun or particle; for the same languages. */
  isNoun?(word: string): boolean
  /** Whether a word with a capital may be a name; for the same languages. */
  mayBeName?(textWords: readonly Word[], index: number): boolean
  /** Words in front of the name of a person, in small letters: `Mr`, `Präsident`. */
  titles: readonly string[]
  /** Words with a capital that are no names, in small letters: titles, faiths, `TV`. */
  capitalised: readonly string[]
  /** Adjectives and peoples that the name of a territory makes by rule: `Mexiko`, `mexikanisch`. */
  derive(territory: string): string[]
  /** Forms that no rule makes and CLDR lacks, by the code of the territory: `US`, `gbsct`. */
  irregular: Readonly<Record<string, readonly string[]>>
  /** The adjective and the people of each state, by its ISO 3166 code. */
  peoples: Readonly<Record<string, readonly string[]>>
}

/** A concept that every language has a name for. */
export interface Exonym {
  concept: string
  /** How the language writes it, the usual form first. */
  forms: readonly string[]
  /** How it may write it: adjectives and peoples by rules that guess. */
  guesses: readonly string[]
}

/** What is wrong with a termbase's text. */
export interface TermbaseProblem {
  message: TermbaseMessage
  severity: Severity
  /** The smallest wrong range of the text. */
  span: Span
  values: Record<string, string>
}

/**
 * Each key carries these `values`:
 *
 * - `invalid-json` (error): `reason`, the parser's word for it, for example `CommaExpected`.
 * - `wrong-shape` (error): `actual` and `expected`, JSON types such as `array`.
 * - `duplicate-concept`, `duplicate-locale` (error): `key`, and `first`, the offset of the first.
 * - `unknown-locale` (error): `locale`, and `known`, the known ones with commas.
 * - `empty-concept`, `empty-form` (error): `concept`.
 * - `duplicate-form` (warning): `form`, `concept`.
 * - `shared-form` (warning): `form`, `concept`, and `other`, the concept that has it, too.
 */
export type TermbaseMessage =
  | 'invalid-json'
  | 'wrong-shape'
  | 'duplicate-concept'
  | 'duplicate-locale'
  | 'unknown-locale'
  | 'empty-concept'
  | 'empty-form'
  | 'duplicate-form'
  | 'shared-form'

export interface ParsedTermbase {
  /** What could be read: rows and forms with errors are left out. */
  termbase: Termbase
  /** In the order of the text. */
  problems: TermbaseProblem[]
}
