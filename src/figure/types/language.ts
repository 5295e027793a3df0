import type { Bound } from '../../types.ts'

/** The compiled CLDR table of one language: `language/data/<language>.json`. */
export interface LanguageData {
  'SPDX-License-Identifier': string
  /** Version of CLDR. */
  cldr: string
  decimal: string
  group: string
  /** Names of the twelve months, January first. */
  months: string[][]
  /** Names of the seven days, Monday first. */
  weekdays: string[][]
  dayPeriods: { am: string[]; pm: string[] }
  /** Words and marks inside a written date: `.`, `,`, `năm`. */
  dateLiterals: string[]
  /** Order of day, month and year in a numeric date: `dmy`, `mdy` or `ymd`. */
  dateOrder: string
  /** Words of the compact number formats by power of ten. */
  scales: Record<string, string[]>
  /** Names and symbols by ISO 4217 code. */
  currencies: Record<string, string[]>
  /** Names and symbols by CLDR unit id. */
  units: Record<string, string[]>
  /** Spell-out rules (RBNF) by rule set: lines `base[/radix]: pattern`. */
  rules: Record<string, string[]>
}

/** A unit as a multiple of base units, with the zero of its scale where that is another one. */
export interface UnitSize {
  /** Powers of the base units: `meter`, `kilogram meter2 second-3`. */
  dimension: string
  /** `n` or `n/d`, or a decimal. */
  size: string
  offset?: string
}

/** Words of one sense: alternatives separated by `|`, each one or more words. */
export type Words = string

/**
 * What a language adds to its compiled table: EXTENSION point, one language a file in
 * `language/`. Every field but `data` may be left out; a language with a table alone reads
 * digits, percent, money, units, months and the number words of its spell-out rules.
 */
export interface Language {
  data: LanguageData
  /** Further spell-out rules, in the notation of the table. */
  rules?: Record<string, string[]>
  /** Reads a foreign thousands separator (`30,000` in Vietnamese) where the other side says so. */
  foreignSeparators?: boolean
  /** Regions that write the month first in a numeric date, or the day. */
  dateOrders?: Record<string, string>
  /** By power of ten, behind a number: `Mrd`. */
  scale?: Record<number, Words>
  /** By power of ten, only behind money or digits without a space: `k`, `m`, `bn`. */
  letterScale?: Record<number, Words>
  /** By value, without a number: `Tausende`. A scale word may follow `of`. */
  vague?: Record<number, Words>
  /** Before a scale word without a number: `einige`, `hàng`; makes it vague. */
  few?: Words
  /** Between a vague magnitude and a scale word: `von`, `of`. */
  of?: Words
  /** By value: `dozen`. */
  count?: Record<number, Words>
  /** By value, counts that a faithful translation often leaves unsaid: `beide`. */
  weakCount?: Record<number, Words>
  /** `a`, `eine`: one, before a unit or scale. */
  article?: Words
  /** `die`, `the`: may stand between a bound and a half. */
  definite?: Words
  /** By fraction (`1/2`): behind a numerator or alone. */
  part?: Record<string, Words>
  /** `and a half`, `rưỡi`: half of the last unit said. */
  andHalf?: Words
  /** Says that a denominator follows: `phần`. */
  partWord?: Words
  /** By value: `doppelt`, `twice`. */
  multiple?: Record<string, Words>
  /** Behind a number: `times`, `-fach`. */
  fold?: Words
  /** Before a number: makes it an ordinal (`thứ`). */
  rank?: Words
  /** Behind digits: makes them an ordinal (`th`, `.`). */
  ordinalMark?: Words
  /** By value: `first`, `letzte`. */
  ordinal?: Record<number, Words>
  /** By CLDR unit id, or by a share of one: `1/4 hour` is `Viertelstunde`. */
  unit?: Record<string, Words>
  /** Symbols of units that are common words: `in`. */
  notUnit?: Words
  currency?: Record<string, Words>
  /** `percent`, `percentage-point`, `permille`. */
  percent?: Record<string, Words>
  /** Coins by their worth in hundredths of a dollar. */
  coin?: Record<number, Words>
  /** Hundredths, by the currency they are usual in. */
  cent?: Record<string, Words>
  negative?: Words
  /** True where `negative` has other senses (`al menos 5`), so that no word may stand before it. */
  negativeAlone?: boolean
  /** Behind a temperature: makes it negative. */
  belowZero?: Words
  /** Between numerator and denominator: `one over three`. */
  over?: Words
  /** Letters that are a scale in a region where others read a unit: `1.2m` in Britain. */
  ownScale?: string[]
  /** Behind a unit, never behind a scale: `1.2m tall`. */
  dimension?: Words
  /** The decimal mark as a word: `point`. */
  point?: Words
  /** The table's months, January first, in further forms. */
  month?: Words[]
  /** Before the number of a month, day or year: `tháng`, `ngày`, `năm`. */
  monthWord?: Words
  dayWord?: Words
  yearWord?: Words
  /** Before a date or time: `on`, `the`. */
  dateWord?: Words
  /** Before a day and month with a full stop between them: `am 31.10`. */
  dotDay?: Words
  /** Between the parts of a date. */
  dateJoint?: Words
  weekday?: Words[]
  /** What a name of a month or day may end in, in a compound: `Oktoberhälfte`. */
  monthTail?: Words
  weekdayTail?: Words
  /** Before an ordinal: makes it a day of the week (`hôm thứ ba`). */
  weekdayWord?: Words
  /** Before Christ and after, the usual words first; behind a year or before it. */
  era?: Record<'before' | 'after', Words>
  quarter?: Words
  century?: Words
  /** Behind or before the first year of a decade: `er-Jahre`, `s`, `những năm`. */
  decadeMark?: Words
  decadeWord?: Words
  /** Decades as words: `achtziger`. */
  decade?: Record<number, Words>
  /** Before an age by its tens: how many years are about to be added: `Mitte` is 5, `Ende` up to 10. */
  late?: Record<5 | 10, Words>
  am?: Words
  pm?: Words
  /** Behind an hour that is late before midnight and early behind it: `nachts`. */
  night?: Words
  /** The same as a letter that touches the digits of a sure time: `3:20p`. */
  amLetter?: Words
  pmLetter?: Words
  /** Behind an hour: `Uhr`; the minutes may follow. */
  oClock?: Words
  /** True where 12 without more is noon. */
  clock24?: boolean
  /** Single words before a score that looks like a time: `mit 13:16`. */
  scoreWord?: Words
  /** Before a time: `at`. */
  at?: Words
  /** Before an hour with its word, or with minutes; a lone number behind it is none: `um`, `vào`. */
  atHour?: Words
  /** Before an hour: minutes to add: `halb` is -30, `viertel nach` 15. */
  clock?: Record<number, Words>
  pastHour?: Words
  toHour?: Words
  /** `noon` 12, `midnight` 0. */
  hour?: Record<number, Words>
  before?: Partial<Record<Bound, Words>>
  /** Only before a date or time: `since`. */
  beforeDate?: Partial<Record<Bound, Words>>
  after?: Partial<Record<Bound, Words>>
  /** Between a limit and its figure: `höchstens jedoch 5`, `up to a total of 5`. */
  filler?: Words
  /** Upper bounds that may only stress how much it is: `as many as`. */
  stressing?: Words
  /** Bounds that are prepositions of place and time too: `über 130 km` is also `along`. */
  spanning?: Words
  rangeFrom?: Words
  rangeTo?: Words
  between?: Words
  and?: Words
  /** Direction of a change beside a figure: `giảm`, `fiel um`. */
  fall?: Words
  rise?: Words
  /** Words of change that are each other's opposite: `rose/fell|up/down`, the rise first. */
  opposites?: Words
  /** Before a figure: by how much something changed (`um`, `by`), and to what (`auf`, `to`). */
  stepBy?: Words
  stepTo?: Words
  /** Beginnings of words that say a defeat, beside a score. */
  losing?: Words
  /** The winner's score stands first in a defeat, too: `lost 3-1`. */
  winnerFirst?: boolean
  /** What words before a figure say of it, by a name that all languages share: `from`, `in`. */
  roles?: Record<string, Words>
  /** Time zones by their minutes east of UTC in winter and summer (`60 120`), the usual name first. */
  zone?: Record<string, Words>
  /** Verbs of change that may stand far from `by` or `to`: `dann sinkt der Umschlag um`. */
  farChange?: Words
  /** The usual ones, for a rise and for a fall. */
  stepWords?: Record<'by' | 'to', [rise: string, fall: string]>
  /**
   * What may stand behind a number word inside one word, as a pattern, with what it means: a unit
   * id, `percent`, `multiple`, `decade`, `part` (`parts` behind an ordinal), `number`, `weak`, or
   * `compound` for any other word.
   */
  suffix?: [pattern: string, meaning: string][]
  /** Words of numbers and units that begin other words, with how these go on: `tỷ lệ`, `Grand Slam`. */
  beginnings?: Record<string, Words>
  /** A Roman numeral that is a word as well: `I`. */
  ownNumeral?: string
  /** True where a number word with a capital inside a sentence is part of a name: `Cậu Ba`. */
  nameCase?: boolean
  /** Words that turn a limit near them into its opposite, as a pattern. */
  negation?: string
  /** Words that forbid what stands behind them, as a pattern: `must not`. */
  prohibition?: string
  /** The halves of a year; the words of both stand in the same order. */
  halfYear?: Record<1 | 2, Words>
  /** The same, only beside a year: `H1`. */
  halfOf?: Record<1 | 2, Words>
  /** Before the number of a week or behind its ordinal: `KW`. */
  calendarWeek?: Words
  /** Before the number of a week, where a year follows or the clause ends. */
  weekWord?: Words
  /** Days that have a name, by month and day: `12-31`. Only those of the same date everywhere. */
  holiday?: Record<string, Words>
  /** Words before a number that stand for its unit: `Tempo 80`. */
  unitBefore?: Record<string, Words>
  /** Units whose words are other things behind an article: `a bar`. */
  notUnitOfOne?: Words
  /** Names of months that are other words too: `May`. */
  homonym?: Words
  /** Phrases that look like a figure and are none: `one another`. */
  mask?: Words
  /** The same, with these capitals alone: `in Acht nehmen`, but `in acht Ländern`. */
  casedMask?: Words
  /** Words that are a number only in some company: `năm` is five or year. */
  doubtful?: Doubtful[]
  style: LanguageStyle
}

/** A number word with another meaning; outside the company named here it counts only as a hint. */
export interface Doubtful {
  word: string
  /** No number behind these words. */
  behind: Words
  /** No number before these words. */
  before: Words
  /** Surely a number before these words. */
  counted: Words
  /** A number everywhere but behind and before those words. */
  usually?: boolean
  /** A number nowhere else. */
  strict?: boolean
}

/** How a language writes figures. */
export interface LanguageStyle {
  /** Between a number and `%`. */
  percentSpace: string
  percentWord: string
  percentagePointWord: string
  /** Behind a number: `-mal`. */
  multiple: string
  /** True where the symbol of a currency stands first: `$450`. */
  currencyBefore: boolean
  /** True where the ISO code is the usual word: `450 tỷ USD`. */
  currencyCodes?: boolean
  /** Between a vague magnitude and a currency: `millions of dollars`. */
  vagueOf?: string
  /** Digits as an ordinal; `rule` is the English plural category, for `1st`. */
  ordinal: (digits: string, rule: string) => string
  /** Patterns of a date: `d` day, `m` number of the month, `M` its name, `y` year. */
  day: string
  dayMonth: string
  dayMonthYear: string
  monthYear: string
  /** Another order, taken where the figure to be replaced begins with digits. */
  dayFirst?: { day: string; year: string }
  /** Another form, taken where the figure to be replaced contains `mark`. */
  longDate?: { mark: string; day: string; year: string }
  lowerMonth?: boolean
  quarter: string
  /** The halves of a year, where nothing is to be replaced. */
  halfYear?: [first: string, second: string]
  week?: string
  decade: string
  century: string
  /** `H` and `h` hour of 24 and 12, `mm`, `ss`, `@` the half of the day. */
  time: { hour: string; minute: string; second: string; am: string; pm: string; none: string }
  bound: Partial<Record<Bound, string>>
  rangeTo: string
  half: string
  /** One part and several: `third`, `thirds`; built of the number of parts where undefined. */
  fraction: (parts: string, of: bigint, word: string | undefined, ordinal: string) => string
  /** Words for magnitudes without a count, by value. */
  vague: Record<string, string>
}
