/** Articles and their units. */

import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Span } from './drift.ts'
import type { Pair } from './pair.ts'

/** What an article is written in: its extension says it. */
export type Syntax = 'markdown' | 'mdx'

/** One Markdown file under the source folder. */
export interface Article {
  /** Path below the source folder without extension, with `/`; the i18next namespace. */
  namespace: string
  file: VFile
  tree: Root
  /** Why MDX rejects it, and where, if it is read as Markdown all the same (`mdx: "fallback"`). */
  rejected?: { reason: string; offset: number }
}

export type UnitType = 'paragraph' | 'heading' | 'tableCell' | 'definition' | 'yaml' | 'toml'

/** A translation unit: the inline Markdown of one block. */
export interface Unit extends Span {
  /** Readable, stable id; empty until it is allocated. */
  id: string
  type: UnitType
  /** Inline Markdown as it stands in the source, without container prefixes, lines joined by `\n`. */
  text: string
  /** Where each line of `text` starts, in `text` and in the source file. */
  lines: { index: number; offset: number }[]
  /** What the article tells its translators: `<!-- stet-note: … -->`. */
  note?: string
}

/** Readable text of inline Markdown, with the way back (`markdown/markdown-span.ts` takes it). */
export interface Prose {
  text: string
  /** Offset in the Markdown of each code unit of `text`, plus one for the end. */
  offsets: number[]
  /** Where each code unit of `text` ends in the Markdown: an escape is longer than what it says. */
  ends: number[]
}

/** A reference of an article or of its translation to a file below the source folder. */
export interface Asset extends Span {
  /** As the article writes it. */
  url: string
  /** Below the source folder, with `/`. */
  path: string
  /** The translation that refers to it, where the article itself does not; the span is in its text. */
  pair?: Pair
}
