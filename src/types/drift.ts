/** Figures, names, and what the libraries find when they compare them. */

/** A half-open range of UTF-16 code units, 0-based. */
export interface Span {
  start: number
  end: number
}

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
  /** Half of the year: 1 or 2. */
  halfYear?: number
  /** Week of the year. */
  week?: number
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

/**
 * Accepted forms per locale, the preferred first; a concept without forms is the same everywhere.
 * What is false is no name.
 */
export type Termbase = Record<string, Record<string, string[]> | false>

/**
 * What a part of the corpus shows of names: plain JSON, and the summary of two parts is the sum of
 * theirs (`mergeSummaries` of `name/`).
 */
export interface NameSummary {
  /**
   * For each word with a capital in the source, in how many translated units a target has it
   * where it is no ordinary word, and in how many none has.
   */
  words: Record<string, { kept: number; lost: number }>
  /** In how many units each locale spells a name in which way, by locale and `fold`ed letters. */
  spellings: Record<string, Record<string, Record<string, number>>>
}
