/** Locale files, and units with their translations. */

import type { VFile } from 'vfile'
import type { Unit } from './article.ts'
import type { Span } from './drift.ts'

/** One key and value of a locale file, with its place. */
export interface Entry {
  id: string
  value: string
  /** The key in the file, its quotation marks included. */
  key: Span
  /** The value in the file, its quotation marks included. */
  at: Span
}

/** A locale file, in document order. */
export interface LocaleFile {
  locale: string
  namespace: string
  file: VFile
  exists: boolean
  entries: Map<string, Entry>
}

/** What is known of the translation of a unit into a locale. */
export interface TranslationRecord {
  /** Hash of the source text the translation was made from. */
  source: string
  /** Hash of the translation last seen. */
  target: string
  status?: 'draft' | 'approved'
  /** The source text the translation was made from, while it is stale. */
  previous?: string
  /** Hash of the source text when its unit left the article, where that is another. */
  last?: string
}

/** What a person says of a translation, with today's source before them. */
export interface Edit {
  /** The translation; as it stands without one. */
  target?: string
  /** `translated` without one. */
  status?: 'draft' | 'approved'
  /** The translation says what it said and only looks otherwise: its state stays. */
  keepsState?: true
  /** Only where there is no translation: what somebody wrote meanwhile stays. */
  fills?: true
}

/** What is known of an article's translations: unit id, then locale. */
export type ArticleState = Map<string, Map<string, TranslationRecord>>

export type State = 'new' | 'draft' | 'stale' | 'translated' | 'approved'

/** A unit with its translation in one target locale. */
export interface Pair {
  unit: Unit
  locale: string
  state: State
  /** True for a suggestion nobody confirmed, stale or not. */
  draft: boolean
  /** The translation; empty where there is none. */
  target: string
  entry: Entry | undefined
  /** The source text the translation was made from, where it is stale and that is known. */
  previous: string | undefined
}
