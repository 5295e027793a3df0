/**
 * The words of the name library beyond those of `../types.ts`.
 */

import type { Name, Span, Termbase } from '../types.ts'

/** One text of a comparison. */
export interface Side {
  language: string
  text: string
  names: readonly Name[]
}

/** What is known beyond the two texts. */
export interface Knowledge {
  termbase?: Termbase
}

/**
 * What can be wrong with a name. Each key carries these `values`:
 *
 * - `missing` (error): `name`, the source's name; `concept` where it has one. Nothing in the
 *   target says it: `target` is the empty place where it belongs, and `expected` carries the
 *   space it needs there.
 * - `misspelled` (error): `name`, what the source writes; `actual`, what the target writes.
 * - `replaced` (error): `name`, the source's name; `actual`, the other name in its place.
 * - `added` (error): `actual`, a name that the source does not have.
 * - `preferred` (warning): `actual`, a form of another locale; `name`, what the source writes.
 */
export type NameMessage = 'missing' | 'misspelled' | 'replaced' | 'added' | 'preferred'

/** A word of a text. */
export interface Word extends Span {
  /** The word in NFC, dots of an abbreviation like `U.S.` left out. */
  text: string
  /** `text` in lower case, for look-ups. */
  key: string
  /** Punctuation between the word before and this one, spaces and hyphens left out. */
  gap: string
}

/** What a language does to names. EXTENSION: one file a language in `language/`. */
export interface Language {
  /**
   * The names that a word of running text may be an inflected form of, as lengths of its prefix:
   * `DeepSeeks` in German may be `DeepSeek`, so 8. `last` is false inside a name of several words.
   */
  bases(word: string, last: boolean): number[]
  /** Lower-case words that may stand before a name or not: `the`, `tập đoàn`. */
  classWords: readonly string[]
}
