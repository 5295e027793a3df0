import type { SenseKind } from './sense.ts'

/** What a sense can be at or behind the first word of a figure, as bits of `Sense.begins`. */
export const begins: {
  /** The grammars that may begin with a word. */
  amount: number
  date: number
  time: number
  quantity: number
  any: number
  /** It may be a bound, a preposition or the word before a range. */
  before: number
  /** An article, which counts only beside what is counted. */
  article: number
  /** It may stand right behind a number and belong to it. */
  behind: number
  /** It may go on a date, or a time of day, that a number begins. */
  dated: number
  timed: number
  of: (kind: SenseKind) => number
} = {
  amount: 1,
  date: 2,
  time: 4,
  quantity: 8,
  any: 15,
  before: 16,
  article: 32,
  behind: 64,
  dated: 128,
  timed: 256,
  of: kind => table[kind],
}

const { amount, date, time, quantity, before, article, behind, dated, timed } = begins

const table: Record<SenseKind, number> = {
  after: 0,
  am: behind | timed,
  amLetter: behind | timed,
  and: behind,
  andHalf: behind | timed,
  article,
  at: time,
  atHour: 0,
  before,
  beforeDate: before,
  belowZero: 0,
  between: before,
  calendarWeek: date | behind | dated,
  cent: behind,
  century: date | behind | dated,
  clock: time,
  coin: behind,
  count: amount | behind,
  currency: quantity | behind,
  dateJoint: dated,
  dateWord: before,
  dayWord: date | behind | dated,
  decade: date,
  decadeMark: behind | dated,
  decadeWord: date,
  definite: 0,
  dimension: 0,
  dotDay: 0,
  fall: 0,
  few: amount | behind,
  fold: behind,
  halfOf: date | dated,
  halfYear: date | behind | dated,
  holiday: date,
  homonym: 0,
  hour: time,
  letterScale: behind,
  mask: 0,
  month: date | behind | dated,
  monthWord: date | behind | dated,
  multiple: quantity,
  negative: quantity,
  night: behind | timed,
  notUnit: 0,
  notUnitOfOne: 0,
  oClock: behind | timed,
  of: 0,
  ordinal: amount | behind,
  ordinalMark: behind | dated,
  over: behind,
  part: amount | behind,
  partWord: behind,
  pastHour: behind | timed,
  percent: quantity | behind,
  pm: behind | timed,
  pmLetter: behind | timed,
  point: behind,
  quarter: date | behind | dated,
  rangeFrom: before,
  rangeTo: behind,
  rank: 0,
  rise: 0,
  scale: behind,
  scoreWord: 0,
  toHour: behind | timed,
  unit: behind,
  unitBefore: 0,
  vague: amount | behind,
  weakCount: amount | behind,
  weekWord: date,
  weekday: date,
  weekdayWord: 0,
  yearWord: date | dated,
}
