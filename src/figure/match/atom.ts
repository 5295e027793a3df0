import type { Figure, FigureDate } from '../../types.ts'
import { type Rational, rational } from '../amount/rational.ts'
import type { Detail, DetailedFigure, Side, Strength } from '../types.ts'
import { lateTens } from './late-tens.ts'
import { roughTens } from './rough-tens.ts'
import { scaleBeside } from './scale-beside.ts'
import { sharedUnit } from './shared-unit.ts'

/** The smallest thing two texts can agree on: one end of a range, one part of a date. */
export interface Atom {
  figure: DetailedFigure
  /** Place of the figure on its side. */
  at: number
  role: AtomRole
  /** True for the upper end of a range. */
  upper: boolean
  /**
   * Equal for equal values: `n:` numbers, `v:` vague ones, `m:` months, `w:` days, `t:` times,
   * `d:` decades, `c:` centuries, `h:` half-years; `z:` dozens that may be told in tens.
   */
  key: string
  /** Further keys, for what can be said in two ways. */
  others: string[]
  value: Rational
  negative: boolean
  unit: string | undefined
  /** The unit stands at the next figure of the list. */
  shared: boolean
  strength: Strength
  match: Atom | undefined
}

export type AtomRole =
  | 'number'
  | 'to'
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'time'
  | 'decade'
  | 'century'
  | 'quarter'
  | 'halfYear'
  | 'week'

/** Takes the figures of one side apart. */
export function atoms(side: Side): Atom[] {
  const figures = side.figures.map(detailed)
  const result: Atom[] = []
  for (const [at, figure] of figures.entries()) {
    addValues(result, side, figures, at)
    addDate(result, side, figure, at, figure.date, false)
    if (typeof figure.to === 'object') addDate(result, side, figure, at, figure.to, true)
  }
  return result
}

/** A figure that did not come from `recognise` counts as hard and as a whole. */
function detailed(figure: Figure): DetailedFigure {
  if ('detail' in figure) return figure as DetailedFigure
  const number = { start: 0, end: figure.end - figure.start }
  const detail: Detail = { strength: 'hard', body: number, number, digits: true, scale: 0 }
  return Object.assign({}, figure, { detail })
}

function addValues(result: Atom[], side: Side, figures: DetailedFigure[], at: number): void {
  const figure = figures[at]
  if (!figure) return
  const { value, to } = figure
  if (value === null && typeof to !== 'string') return
  const unit = figure.unit ?? sharedUnit(side, figures, at)
  if (value !== null) {
    const atom = valueAtom(figure, at, 'number', value, unit)
    addReadings(atom, side, figures)
    result.push(atom)
  }
  if (typeof to === 'string') result.push(valueAtom(figure, at, 'to', to, unit))
}

/** What a number may mean besides, by what stands beside it. */
function addReadings(
  { figure, at, value, others }: Atom,
  side: Side,
  figures: DetailedFigure[],
): void {
  const scale = scaleBeside(figures, at)
  if (scale > 0)
    others.push(`n:${rational.format(rational.multiply(value, rational.power(scale)))}`)
  const late = lateTens(side, figure)
  if (late !== undefined) others.push(`n:${late}`)
  const dozens = roughTens(side, figure)
  if (dozens !== undefined) others.push(`z:${dozens}`)
}

function valueAtom(
  figure: DetailedFigure,
  at: number,
  role: 'number' | 'to',
  text: string,
  unit: string | undefined,
): Atom {
  const exact = rational.parse(text)
  const negative = exact.n < 0n
  const value = negative ? { n: -exact.n, d: exact.d } : exact
  const said = rational.format(value)
  const others: string[] = []
  if (figure.detail.alternate && role === 'number' && unit !== 'percent') {
    others.push(`n:${figure.detail.alternate}`)
  }
  if (figure.detail.weekday) others.push(`w:${figure.detail.weekday}`)
  // One in two is a half; what is halved is not doubled.
  const share = value.d !== 1n && value.n === 1n && unit !== 'multiple'
  if (share) others.push(`n:${value.d}`)
  if (unit === 'percent' && shares.has(said)) {
    others.push(`n:${rational.format(rational.divide(value, rational.of(100)))}`)
  }
  return {
    figure,
    at,
    role,
    upper: role === 'to',
    key: `${figure.vague ? 'v' : 'n'}:${said}`,
    others,
    value,
    negative,
    unit: unit || undefined,
    shared: figure.unit === undefined && unit !== undefined,
    strength: strengthOf(figure, exact),
    match: undefined,
  }
}

/** A lone `1` is as good as an article: it alarms only against another number. */
function strengthOf(figure: DetailedFigure, value: Rational): Strength {
  const { strength } = figure.detail
  return strength === 'hard' && value.n === 1n && !figure.unit && !figure.to ? 'soft' : strength
}

/** Percentages that are also said as a half, quarter, fifth or tenth. */
const shares = new Set(['50', '25', '75', '20', '10'])

function addDate(
  result: Atom[],
  side: Side,
  figure: DetailedFigure,
  at: number,
  date: Figure['date'],
  upper: boolean,
): void {
  if (!date) return
  const add = (role: AtomRole, key: string, value: number, others: string[] = []): void => {
    result.push({
      figure,
      at,
      role,
      upper,
      key,
      others,
      value: rational.of(value),
      negative: false,
      unit: undefined,
      shared: false,
      strength: role === 'weekday' ? 'soft' : figure.detail.strength,
      match: undefined,
    })
  }
  if (date.weekday !== undefined) add('weekday', `w:${date.weekday}`, date.weekday)
  if (date.day !== undefined) add('day', `n:${date.day}`, date.day)
  if (date.month !== undefined) add('month', `m:${date.month}`, date.month, [`n:${date.month}`])
  if (date.year !== undefined) add('year', `n:${date.year}`, date.year)
  if (date.decade !== undefined) {
    const late = lateTens(side, figure)
    const keys = decadeKeys(date.decade)
    if (late !== undefined) keys.push(`n:${late}`)
    add('decade', `d:${date.decade}`, date.decade, keys)
  }
  if (date.century !== undefined) {
    add('century', `c:${date.century}`, date.century, [`n:${date.century}`])
  }
  if (date.quarter !== undefined) add('quarter', `n:${date.quarter}`, date.quarter)
  if (date.halfYear !== undefined) {
    // Also `the first six months`, `the first half`.
    add('halfYear', `h:${date.halfYear}`, date.halfYear, ['n:6', `n:${date.halfYear}`])
  }
  if (date.week !== undefined) add('week', `n:${date.week}`, date.week)
  if (date.hour !== undefined) {
    const minute = date.minute ?? 0
    const others = minute === 0 ? [`n:${date.hour}`, `n:${date.hour % 12}`] : []
    if (!figure.detail.half) others.push(`s:${date.hour}:${minute}`, lengthKey(date))
    add(
      'time',
      `t:${date.hour % 12}:${minute}:${date.second ?? 0}`,
      date.hour * 60 + minute,
      others,
    )
  }
}

/** `1:58:03` may be a length of time, and is then counted in the smallest unit said. */
function lengthKey({ hour = 0, minute = 0, second }: FigureDate): string {
  const minutes = hour * 60 + minute
  return `n:${second === undefined ? minutes : minutes * 60 + second}`
}

/** The 1990s are the nineties, and these may be an age; the 1700s are the 18th century. */
function decadeKeys(decade: number): string[] {
  const short = decade % 100
  if (decade >= 100 && short === 0) return [`c:${decade / 100 + 1}`]
  return decade < 100 || decade >= 1900 ? [`d:${short}`, `n:${short}`] : []
}
