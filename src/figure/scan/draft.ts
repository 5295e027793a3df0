import type { Bound, FigureDate, FigureKind, Span } from '../../types.ts'
import type { Amount } from '../amount/amount.ts'
import type { Rational } from '../amount/rational.ts'
import type { Strength } from '../types.ts'

/**
 * A figure being read; offsets in the canonical text. Whoever makes one names all fields, so that all
 * have one shape.
 */
export interface Draft extends Span {
  /** The token behind it. */
  next: number
  kind: FigureKind
  value?: Rational | undefined
  to?: Rational | undefined
  date?: FigureDate | undefined
  toDate?: FigureDate | undefined
  unit?: string | undefined
  bound: Bound
  vague: boolean
  strength: Strength
  number: Span
  /** Without bound and range words; the whole figure where undefined. */
  body?: Span | undefined
  boundSpan?: Span | undefined
  alternate?: Rational | undefined
  foreign?: Rational | undefined
  digits: boolean
  scale: number
  change?: number | undefined
  half?: boolean | undefined
  from?: boolean | undefined
  doubtful?: boolean | undefined
  weekday?: number | undefined
  /** Bare digits: may become a day, an hour or a year beside one. */
  plain: boolean
}

/** A draft from an amount; `more` gives its kind and unit. */
export function draft(amount: Amount, more?: Partial<Draft>): Draft {
  const { start, end } = amount
  const made: Draft = {
    start,
    end,
    next: amount.next,
    kind: 'number',
    value: amount.value,
    to: undefined,
    date: undefined,
    toDate: undefined,
    unit: undefined,
    bound: 'exact',
    vague: amount.vague,
    strength: amount.strength,
    number: { start, end },
    body: undefined,
    boundSpan: undefined,
    alternate: amount.alternate,
    foreign: amount.foreign,
    digits: amount.digits,
    scale: amount.scale,
    change: undefined,
    half: undefined,
    from: undefined,
    doubtful: amount.doubtful,
    weekday: undefined,
    plain: amount.plain,
  }
  return more ? Object.assign(made, more) : made
}
