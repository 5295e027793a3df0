import type { Bound, FigureDate, FigureKind, Span } from '../../types.ts'
import type { Amount } from '../amount/amount.ts'
import type { Rational } from '../amount/rational.ts'
import type { Strength } from '../types.ts'

/** A figure being read; offsets in the canonical text. */
export interface Draft extends Span {
  /** The token behind it. */
  next: number
  kind: FigureKind
  value?: Rational
  to?: Rational
  date?: FigureDate
  toDate?: FigureDate
  unit?: string
  bound: Bound
  vague: boolean
  strength: Strength
  number: Span
  /** Without bound and range words; the whole figure where undefined. */
  body?: Span
  boundSpan?: Span
  alternate?: Rational
  foreign?: Rational
  digits: boolean
  scale: number
  change?: number
  half?: boolean
  from?: boolean
  doubtful?: boolean
  weekday?: number
  /** Bare digits: may become a day, an hour or a year beside one. */
  plain: boolean
}

/** A draft from an amount; `more` gives its kind and unit. */
export function draft(amount: Amount, more: Partial<Draft>): Draft {
  const { start, end, next, value, vague, strength, digits, scale, plain, alternate } = amount
  return {
    start,
    end,
    next,
    kind: 'number',
    value,
    bound: 'exact',
    vague,
    strength,
    number: { start, end },
    digits,
    scale,
    plain,
    ...(alternate ? { alternate } : {}),
    ...(amount.foreign ? { foreign: amount.foreign } : {}),
    ...(amount.doubtful ? { doubtful: true } : {}),
    ...more,
  }
}
