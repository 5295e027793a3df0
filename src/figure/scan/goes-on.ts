import type { Amount } from '../amount/amount.ts'
import { begins } from './begins.ts'
import { isMark } from './is-mark.ts'
import { meant } from './meant.ts'
import { role } from './role.ts'
import { type Scan, scan } from './scan.ts'

/**
 * Whether a number may begin a date or a time of day, by what stands behind it, as bits of `begins`; a
 * quick look. `number` is that of a word, undefined for digits.
 */
export function goesOn(state: Scan, index: number, number: Amount | undefined): number {
  const { tokens } = state
  const token = tokens[index]
  const isDigits = token?.kind === 'number'
  // What stands in digits alone says the rest itself.
  if (!token || (isDigits ? token.whole < 0 : !number)) return begins.any
  const next = number?.next ?? index + 1
  const said = meant(state, next)
  let result = 0
  if ((said & begins.dated) !== 0 || isMark(tokens[next], '/-') || (number && isYear(number))) {
    result |= begins.date
  }
  const isClock = isDigits
    ? isMark(tokens[next], ':') || token.text.length === 4
    : ((tokens[index + 1]?.word?.roles ?? 0) & role.counts) !== 0
  if (isClock || (said & begins.timed) !== 0 || scan(state, next, 'unit')?.value === 'minute') {
    result |= begins.time
  }
  return result
}

/** An ordinal, which a month may follow, or what may be a year. */
function isYear({ ordinal, year, value }: Amount): boolean {
  return ordinal || year === true || value.n >= 1000n
}
