import type { Draft } from '../scan/draft.ts'

export function negated(found: Draft, start: number): Draft {
  const { value } = found
  if (!value) return found
  const negative = { ...found, start, value: { n: -value.n, d: value.d } }
  negative.number = { start, end: found.number.end }
  if (found.strength !== 'hard') negative.strength = 'hard'
  delete negative.alternate
  return negative
}
