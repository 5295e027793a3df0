import { endsOf } from './ends-of.ts'
import { matchLiteral } from './match-literal.ts'
import type { Reading, Rule, RuleSet } from './number-rules.ts'

/** The numbers up to `max` that a rule set reads from `at` on. */
export function readSet(set: RuleSet, text: string, at: number, max: bigint): Reading[] {
  let seen = set.seen.get(at)
  const known = seen?.find(entry => entry.max === max)
  if (known) return known.readings
  const readings: Reading[] = []
  if (!seen) {
    seen = []
    set.seen.set(at, seen)
  }
  seen.push({ max, readings })
  for (const rule of set.literal.get(text.charAt(at)) ?? []) {
    if (rule.low <= max) readRule(rule, text, at, max, readings)
  }
  for (const rule of set.nested) {
    if (rule.low > max) break
    readRule(rule, text, at, max, readings)
  }
  return readings
}

/** Reads by one rule; `padded` without regard to the numbers it is for, zeros included. */
function readRule(
  rule: Rule,
  text: string,
  at: number,
  max: bigint,
  into: Reading[],
  padded = false,
): void {
  const { high, divisor, items } = rule
  if (items.length === 0 && rule.low > 0n) return
  const low = padded ? 0n : rule.low
  const top = high - 1n < max ? high - 1n : max
  const step = (
    index: number,
    end: number,
    quotient?: bigint,
    rest?: bigint,
    same?: bigint,
    claims: Claim[] = [],
  ) => {
    const item = items[index]
    if (!item) {
      const value =
        same ?? (quotient ?? (rest === undefined ? 0n : low / divisor)) * divisor + (rest ?? 0n)
      const exact = same === undefined && quotient === undefined && rest === undefined
      const read = exact ? (rule.remainder ? low : low - (low % divisor)) : value
      if (read < low || read > top || read % (rule.multiple ?? 1n) !== 0n) return
      if (claims.every(claim => holds(claim, text, read))) add(into, read, end)
    } else if ('literal' in item) {
      const next = matchLiteral(item.literal, text, end)
      if (next >= 0) step(index + 1, next, quotient, rest, same, claims)
    } else if ('padded' in item) {
      const found: Reading[] = []
      for (const before of item.padded) readRule(before, text, end, divisor - 1n, found, true)
      for (const { value, end: next } of found) step(index + 1, next, quotient, value, same)
    } else if (item.role === 'quotient') {
      for (const found of readSet(item.set, text, end, top / divisor)) {
        if (padded || (found.value >= low / divisor && found.value > 0n)) {
          step(index + 1, found.end, found.value, rest, same)
        }
      }
    } else if (item.role === 'remainder') {
      for (const found of readSet(item.set, text, end, divisor - 1n)) {
        step(index + 1, found.end, quotient, found.value, same)
      }
    } else if (same !== undefined) {
      for (const next of endsOf(item.set, text, end, same)) {
        step(index + 1, next, quotient, rest, same, claims)
      }
    } else {
      for (const found of readSet(item.set, text, end, top)) {
        step(index + 1, found.end, quotient, rest, found.value, claims)
      }
      if (!isSaidAgain(items, index)) return
      const ends = readSet(item.set, text, end, top).map(found => found.end)
      for (const next of new Set([...ends, end])) {
        const claim = { set: item.set, start: end, end: next }
        step(index + 1, next, quotient, rest, undefined, [...claims, claim])
      }
    }
  }
  step(0, at)
}

/** Words that a set says of a number that the rest of the rule tells: `is` in `is caoga míle`. */
interface Claim {
  set: RuleSet
  start: number
  end: number
}

function isSaidAgain(items: Rule['items'], index: number): boolean {
  return items.slice(index + 1).some(item => 'role' in item && item.role === 'same')
}

function holds({ set, start, end }: Claim, text: string, value: bigint): boolean {
  return endsOf(set, text, start, value).includes(end)
}

function add(into: Reading[], value: bigint, end: number): void {
  if (!into.some(other => other.end === end && other.value === value)) into.push({ value, end })
}
