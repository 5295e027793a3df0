/** Reporters: an extension point, one reporter a file in `report/`. */

import type { VFile } from 'vfile'
import type { Span } from './drift.ts'
import type { State } from './pair.ts'

/** Says a message of stet's in the user's language. */
export type Say = (key: string, values?: Record<string, string | number>) => string

/** Turns findings into text; an extension point, each one file in `report/`. */
export type Reporter = (files: readonly VFile[], options: ReporterOptions) => string

export interface ReporterOptions {
  say: Say
  /** The language that `say` speaks. */
  language: string
  /** Whether terminal colours are wanted. */
  color: boolean
  /** Of stet itself. */
  version: string
  /** The project's folder below the root of its repository: empty, or with a slash at its end. */
  prefix: string
  /** Which part of the articles this is about; without it, all. */
  shard?: Shard
  /** What the findings are about, for reports that show it; reading it all takes its time. */
  articles: () => readonly ReportArticle[]
  /**
   * The files whose findings the sum counts: without it, those of the report. There is no sum of
   * none; another report of the run has it.
   */
  counts?: readonly VFile[]
}

/** An article in one target locale. */
export interface ReportArticle {
  namespace: string
  sourceLocale: string
  locale: string
  /** Path of the article. */
  sourcePath: string
  /** Path of the locale file, that of its findings. */
  path: string
  pairs: ReportPair[]
}

/** A unit beside its translation. */
export interface ReportPair {
  /** The unit's id. */
  unit: string
  state: State
  isHeading: boolean
  /** The line of the unit in the article. */
  line: number
  source: ReportText
  target: ReportText
  /** The translation in its file, quotation marks included; undefined where it is not there yet. */
  at: Span | undefined
}

/** Inline Markdown, with the figures and names in it. */
export interface ReportText {
  text: string
  marks: ReportMark[]
}

/** A figure or name in Markdown. */
export interface ReportMark extends Span {
  kind: 'figure' | 'name'
  /** The same on both sides where they say the same thing, or should; else there is none. */
  number: number | undefined
}

/** One of several equal parts of the articles; the first is 1. */
export interface Shard {
  index: number
  count: number
}
