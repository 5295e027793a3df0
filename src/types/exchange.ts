/** Exchange with CAT tools: an extension point, one format a file or folder in `exchange/`. */

import type { VFile } from 'vfile'
import type { Span } from './drift.ts'
import type { State } from './pair.ts'

/** A mark in inline Markdown that is no text to a translator. */
export interface Code {
  kind: 'alone' | 'open' | 'close'
  /** Unique in a text, but for an opening and its closing; what source and target share is alike. */
  id: string
  /** The Markdown. */
  data: string
  /** Type of the mdast node, `token` for what other tools read, or `character` for an escape. */
  type: string
  /** The character that an escape stands for. */
  says?: string
  /** The label of a reference that is its own label, which it must name once it is translated. */
  label?: string
}

/** Inline Markdown as text and codes, in order: text and data one after another are the Markdown. */
export type Content = readonly (string | Code)[]

/** A code as a file has it; without data it is the code of the same id in the unit of today. */
export interface FoundCode extends Pick<Code, 'kind' | 'id'> {
  data?: string
}

/** What a file says: Markdown to the letter, or text with codes. */
export type Found = string | readonly (string | FoundCode)[]

/** What a unit was when it went out; see `exchange/base.ts`. */
export interface ExchangeBase {
  locale: string
  /** Namespace of the article. */
  article: string
  id: string
  /** Hash of the translation. */
  target: string
  state: State
}

/** A unit for translators. */
export interface ExchangeUnit {
  namespace: string
  id: string
  /** Path of the article below the root, and the line of the unit in it. */
  path: string
  line: number
  source: Content
  /** Empty where there is no translation. */
  target: Content
  state: State
  /** What the article tells its translators. */
  note: string | undefined
  /** The units beside it: their translations where there are any, else their source texts. */
  before: string | undefined
  after: string | undefined
  /** The source text that a stale translation was made from. */
  previous: string | undefined
  base: ExchangeBase
}

/** The units of one locale, for one file. */
export interface ExchangeJob {
  sourceLocale: string
  locale: string
  units: readonly ExchangeUnit[]
}

/** A unit that came back. */
export interface ExchangeItem {
  /** Path or namespace of the article, as the file has it. */
  article: string
  id: string
  /** As the file has them; undefined where it names none. */
  sourceLocale: string | undefined
  locale: string | undefined
  source: Found
  target: Found
  /** Undefined where the file says nothing of it; `new` where there is no translation yet. */
  state: State | undefined
  /** Undefined where a tool lost it; else it knows best which unit this is. */
  base: ExchangeBase | undefined
  /** The place of the translation in the file. */
  at: Span
}

/** A format; pure in both directions. */
export interface ExchangeFormat {
  /** With its dot. */
  extension: string
  /** Whether a text with the extension, or without a known one, is of this format. */
  recognises(text: string): boolean
  write(job: ExchangeJob): string
  /** @throws Problem with line and column where the file is not right. */
  read(file: VFile): ExchangeItem[]
}
