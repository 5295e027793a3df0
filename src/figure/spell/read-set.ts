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

function readRule(rule: Rule, text: string, at: number, max: bigint, into: Reading[]): void {
  const { low, high, divisor, items } = rule
  const top = high - 1n < max ? high - 1n : max
  const step = (index: number, end: number, quotient?: bigint, rest?: bigint, same?: bigint) => {
    const item = items[index]
    if (!item) {
      const value =
        same ?? (quotient ?? (rest === undefined ? 0n : low / divisor)) * divisor + (rest ?? 0n)
      const exact = same === undefined && quotient === undefined && rest === undefined
      add(into, exact ? (rule.remainder ? low : low - (low % divisor)) : value, end, low, top)
    } else if ('literal' in item) {
      const next = matchLiteral(item.literal, text, end)
      if (next >= 0) step(index + 1, next, quotient, rest, same)
    } else if (item.role === 'quotient') {
      for (const found of readSet(item.set, text, end, top / divisor)) {
        if (found.value >= low / divisor && found.value > 0n) {
          step(index + 1, found.end, found.value, rest, same)
        }
      }
    } else if (item.role === 'remainder') {
      for (const found of readSet(item.set, text, end, divisor - 1n)) {
        step(index + 1, found.end, quotient, found.value, same)
      }
    } else {
      for (const found of readSet(item.set, text, end, top)) {
        step(index + 1, found.end, quotient, rest, found.value)
      }
    }
  }
  step(0, at)
}

function add(into: Reading[], value: bigint, end: number, low: bigint, top: bigint): void {
  if (value < low || value > top) return
  if (!into.some(other => other.end === end && other.value === value)) into.push({ value, end })
}
