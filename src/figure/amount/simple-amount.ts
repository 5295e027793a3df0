import type { Scan } from '../scan/scan.ts'
import type { Strength } from '../types.ts'
import type { Amount } from './amount.ts'
import type { Rational } from './rational.ts'

/** An amount that takes the tokens from one up to another; `more` is what is special about it. */
export function simpleAmount(
  state: Scan,
  index: number,
  next: number,
  value: Rational,
  more?: Partial<Amount>,
): Amount {
  const made: Amount = {
    start: state.tokens[index]?.start ?? 0,
    end: state.tokens[next - 1]?.end ?? 0,
    next,
    value,
    alternate: undefined,
    foreign: undefined,
    digits: false,
    ordinal: false,
    vague: false,
    strength: strengthOf(value),
    scale: 0,
    plain: false,
    article: false,
    part: false,
    listed: false,
    year: undefined,
    suffix: undefined,
    doubtful: undefined,
  }
  return more ? Object.assign(made, more) : made
}

function strengthOf(value: Rational): Strength {
  if (value.d !== 1n || value.n <= 1n) return 'weak'
  return value.n > 12n ? 'hard' : 'soft'
}
