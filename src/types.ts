/**
 * The words of stet as types. One word per thing: these names are used everywhere, in code,
 * messages and documentation.
 */

import type { Root } from 'mdast'
import type { VFile } from 'vfile'

/** A half-open range of UTF-16 code units, 0-based. */
export interface Span {
  start: number
  end: number
}

// Figures and names: what the libraries recognise and compare.

export type FigureKind = 'number' | 'ordinal' | 'percent' | 'money' | 'measure' | 'date' | 'time'

/** How the text limits a figure: `fast` is nearly, `mehr als` over, `mindestens` at-least. */
export type Bound = 'exact' | 'about' | 'nearly' | 'under' | 'over' | 'at-most' | 'at-least'

/** The parts of a date or time that the text says; numbers as in ISO 8601 (weekday 1 = Monday). */
export interface FigureDate {
  year?: number
  month?: number
  day?: number
  weekday?: number
  hour?: number
  minute?: number
  second?: number
  quarter?: number
  /** First year of the decade: 1990 for `1990er`; 90 where the century is not said. */
  decade?: number
  /** Number of the century: 20 for the 20th. */
  century?: number
}

/** A quantity in a text, typed and valued. */
export interface Figure extends Span {
  kind: FigureKind
  /**
   * Exact decimal (`"2800000000"`, `"-3.1"`) or fraction (`"2/3"`); null where a date or time has
   * only parts, or where a range is open below.
   */
  value: string | null
  /** Upper end of a range. */
  to?: string | FigureDate
  date?: FigureDate
  /** ISO 4217 code, CLDR unit id, `percent`, `percentage-point`, `permille`, `multiple` or `score`. */
  unit?: string
  bound: Bound
  /** True for a magnitude without a count: `Zehntausende` is 10000, vague. */
  vague?: boolean
}

/** A named entity or term in a text. */
export interface Name extends Span {
  text: string
  /** The termbase concept, where the name belongs to one. */
  concept?: string
}

export type Severity = 'error' | 'warning'

/** One place where a target does not say what the source says. */
export interface Drift {
  /** Message key below the check's own, for example `changed`, `missing`, `added`, `swapped`. */
  message: string
  severity: Severity
  /** Where the source says it; null where the source says nothing. */
  source: Span | null
  /** The smallest wrong range of the target; empty where something is missing. */
  target: Span
  /** Ready replacements for the target span, best first; empty where there is no mechanical cure. */
  expected: string[]
  /** Further words for the message. */
  values?: Record<string, string>
}

/** Accepted forms per locale, the preferred first; a concept without forms is the same everywhere. */
export type Termbase = Record<string, Record<string, string[]>>

// Articles and units.

/** One Markdown file under the source folder. */
export interface Article {
  /** Path below the source folder without extension, with `/`; the i18next namespace. */
  namespace: string
  file: VFile
  tree: Root
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
}

/** Readable text of inline Markdown, with the way back (`markdown/markdown-span.ts` takes it). */
export interface Prose {
  text: string
  /** Offset in the Markdown of each code unit of `text`, plus one for the end. */
  offsets: number[]
  /** Where each code unit of `text` ends in the Markdown: an escape is longer than what it says. */
  ends: number[]
}

// Configuration.

/** What becomes of a unit without a translation. */
export type MissingPolicy = 'source' | 'fail'
/** What becomes of a translation whose source changed since. */
export type StalePolicy = 'keep' | 'source' | 'fail'
/** What becomes of a suggestion that nobody confirmed. */
export type DraftPolicy = 'source' | 'emit'

export interface Policy {
  missing: MissingPolicy
  stale: StalePolicy
  draft: DraftPolicy
}

/** What users write into the configuration; everything but the locales has a default. */
export interface Options {
  /** Language of the articles under the source folder. */
  sourceLocale: string
  /** All locales, the source's included or not. */
  locales: string[]
  /** Where else to look for a missing translation before the source text, per locale. */
  fallback?: Record<string, string[]>
  folders?: { source?: string; locales?: string; output?: string }
  /** Policies per target locale; `*` holds for all that are not named. */
  policy?: Record<string, Partial<Policy>>
  /** Whether files that articles refer to are copied beside the output. */
  assets?: 'copy' | 'ignore'
  /** Frontmatter keys whose values are translated. */
  frontmatter?: string[]
  /** Severity per rule id. */
  rules?: Record<string, RuleSetting>
  /** Language of stet's own messages. */
  language?: string
}

export type RuleSetting = 'off' | 'warn' | 'error'

/** The configuration with every default filled in. */
export interface Settings {
  /** Absolute path of the folder that holds the configuration. */
  root: string
  sourceLocale: string
  /** The locales that are translated to, in the order of the configuration. */
  targets: string[]
  fallback: Record<string, string[]>
  /** Paths below the root, with `/`. */
  folders: { source: string; locales: string; output: string }
  policy: Record<string, Policy>
  assets: 'copy' | 'ignore'
  frontmatter: string[]
  rules: Record<string, Severity | 'off'>
  language: string
}

/** Says a message of stet's in the user's language. */
export type Say = (key: string, values?: Record<string, string | number>) => string

// Locale files.

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
  /** Its value is empty where the file does not exist yet. */
  file: VFile
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
}

/** What is known of an article's translations: unit id, then locale. */
export type ArticleState = Map<string, Map<string, TranslationRecord>>

// Pairs.

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

// Checks: an extension point; each is one file in `check/`.

/** One text of a unit, read. */
export interface Reading {
  locale: string
  /** Inline Markdown. */
  markdown: string
  prose: Prose
  /** Figures in the prose, those inside names left out. */
  figures: Figure[]
  /** Names in the prose. */
  names: Name[]
}

/** A unit and its translation in one locale, as a check sees them. */
export interface PairContext {
  settings: Settings
  article: Article
  pair: Pair
  localeFile: LocaleFile
  source: Reading
  /** Undefined where there is no translation. */
  target: Reading | undefined
  /** The unit's translations in the other locales. */
  others: Reading[]
  termbase: Termbase
}

/** A translation that cannot be placed. */
export type OutputContext = Pick<PairContext, 'settings' | 'article' | 'pair' | 'localeFile'>

/** A reference of an article to a file below the source folder. */
export interface Asset extends Span {
  /** As the article writes it. */
  url: string
  /** Below the source folder, with `/`. */
  path: string
}

/** An article with all its locales, as a check sees it. */
export interface ArticleContext {
  settings: Settings
  article: Article
  units: readonly Unit[]
  localeFiles: ReadonlyMap<string, LocaleFile>
  /** Units that the locale files have not seen as they are; empty for a command that writes. */
  behind: readonly Unit[]
  /** Entries that belong to no unit. */
  unknown: readonly { locale: string; entry: Entry }[]
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
  /** Message key of a further sentence, with its values in `values`. */
  note?: string
}

interface CheckBase {
  /** The file's name; the `ruleId` of its findings. */
  id: string
  severity: Severity
  /** Whether putting `expected[0]` in place of `actual` is a cure. */
  fixable: boolean
}

/** Sees every unit with its translation. */
export interface PairCheck extends CheckBase {
  on: 'pair'
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

/** Turns findings into text; an extension point, each one file in `report/`. */
export type Reporter = (files: readonly VFile[], options: ReporterOptions) => string

export interface ReporterOptions {
  say: Say
  /** Whether terminal colours are wanted. */
  color: boolean
}
