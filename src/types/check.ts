/** Checks: an extension point, one check a file in `check/`. */

import type { Paragraph } from 'mdast'
import type { VFile } from 'vfile'
import type { ZodObject } from 'zod'
import type { Acceptance, Weighed } from './acceptance.ts'
import type { Article, Asset, Prose, Unit } from './article.ts'
import type { Figure, Name, NameSummary, Severity, Span, Termbase } from './drift.ts'
import type { Change } from './finding.ts'
import type { Entry, LocaleFile, Pair } from './pair.ts'
import type { Settings } from './settings.ts'

/** A text, read. */
export interface Reading {
  locale: string
  /** What a reader reads. */
  text: string
  /** Those inside names left out. */
  figures: Figure[]
  names: Name[]
}

/** The text of a unit, read, with the way back into its Markdown. */
export interface UnitReading extends Reading {
  markdown: string
  /** Whether `markdown` is nothing but text, so that it says to the letter what it is. */
  isText: boolean
  /** The inline tree of `markdown`. */
  tree: Paragraph
  prose: Prose
}

/** The acceptances of an article, as checks see them. */
export interface Acceptances {
  file: VFile
  weighed: Weighed
  /** Those whose finding was made. */
  used: Acceptance[]
}

/** A unit and its translation in one locale, as a check sees them. */
export interface PairContext {
  settings: Settings
  article: Article
  pair: Pair
  localeFile: LocaleFile
  source: UnitReading
  /** Undefined where there is no translation. */
  target: UnitReading | undefined
  /** The unit's translations in the other locales. */
  others: Reading[]
  termbase: Termbase
  /** What the corpus shows of names. */
  names: NameSummary
  /** Findings that a person accepted are not reported. */
  acceptances?: Acceptances | undefined
  /** Where it has no translation: how many units before it, and in all, have none in its locale. */
  untranslated?: { before: number; all: number } | undefined
}

/** A translation that cannot be placed. */
export interface OutputContext
  extends Pick<PairContext, 'settings' | 'article' | 'pair' | 'localeFile'> {
  /** Message key of why not. */
  reason: string
}

/** An article with all its locales, as a check sees it. */
export interface ArticleContext {
  settings: Settings
  article: Article
  units: readonly Unit[]
  localeFiles: ReadonlyMap<string, LocaleFile>
  /**
   * Units that the locale files have not seen as they are; undefined where the files are up to the
   * source, or about to be.
   */
  behind: readonly Unit[] | undefined
  /** Entries that belong to no unit. */
  unknown: readonly { locale: string; entry: Entry }[]
  acceptances?: Acceptances | undefined
  /** References to files that are not there. */
  missing: readonly Asset[]
}

/** A place in a file; without a span the file as a whole. */
export interface Place {
  file: VFile
  span?: Span
}

/** What a check returns; it becomes a finding with a sentence and a place. */
export interface Fault {
  /** Message key below the check's id. */
  message: string
  values?: Record<string, string | number>
  /** Where the severity is not the check's own. */
  severity?: Severity
  /** The smallest wrong range, in the file that the reader will edit. */
  place: Place
  /** Where the source says it. */
  cause?: Place | undefined
  /** The text at the place. */
  actual?: string
  /** What should stand there, best first. */
  expected?: string[]
  /** What the source said and says now, where that is what the fault is about. */
  change?: Change
  /** Message key of a further sentence, with its values in `values`. */
  note?: string
  /**
   * What it has in common with others of its kind: where there are three and more in a file, they
   * come from one habit or one tool, and reports say them once.
   */
  alike?: string
}

interface CheckBase {
  /** The file's name; the `ruleId` of its findings. */
  id: string
  severity: Severity
  /** Whether putting `expected[0]` in place of `actual` is a cure. */
  fixable: boolean
  /**
   * Message keys of the faults whose cure changes how a text looks and not what it says, as far as
   * they are warnings: `stet fix` puts that cure in place by itself.
   */
  safe?: readonly string[]
  /** Whether it reads the language of the translation: that of a pseudo-locale is none. */
  reads?: boolean
  /** The shape of what `rules` may say beside the severity, every key with its default. */
  options?: ZodObject
}

/** Sees every unit with its translation. */
export interface PairCheck extends CheckBase {
  on: 'pair'
  /**
   * Whether it is about what stands beside the text, such as code and links: where source and
   * translation are nothing but text, there is nothing for it to see.
   */
  markup?: boolean
  run(context: PairContext): Iterable<Fault>
}

/** Sees the translations that cannot stand in the article without breaking it. */
export interface OutputCheck extends CheckBase {
  on: 'output'
  run(context: OutputContext): Iterable<Fault>
}

export interface ArticleCheck extends CheckBase {
  on: 'article'
  run(context: ArticleContext): Iterable<Fault>
}

export type Check = ArticleCheck | OutputCheck | PairCheck
