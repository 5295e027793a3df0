import { matchLiteral } from './match-literal.ts'
import type { Rule, RuleSet } from './number-rules.ts'

/** Where a known number ends that a rule set says from `at` on; none where the text says another. */
export function endsOf(set: RuleSet, text: string, at: number, value: bigint): number[] {
  const rules = [...(set.literal.get(text.charAt(at)) ?? []), ...set.nested]
  return rules
    .filter(
      ({ low, high, multiple = 1n }) => low <= value && value < high && value % multiple === 0n,
    )
    .flatMap(rule => endsOfRule(rule, text, at, value))
}

function endsOfRule(
  { divisor, items, remainder }: Rule,
  text: string,
  at: number,
  value: bigint,
): number[] {
  if (!remainder && value % divisor !== 0n) return []
  let ends = [at]
  for (const item of items) {
    ends = ends.flatMap(end => {
      if ('literal' in item) {
        const next = matchLiteral(item.literal, text, end)
        return next < 0 ? [] : [next]
      }
      if ('padded' in item) return []
      const parts = { quotient: value / divisor, remainder: value % divisor, same: value }
      return endsOf(item.set, text, end, parts[item.role])
    })
  }
  return ends
}
