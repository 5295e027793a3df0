import type { Draft } from '../scan/draft.ts'

export function negated(found: Draft, start: number): Draft {
  const { value } = found
  if (!value) return found
  return {
    ...found,
    start,
    value: { n: -value.n, d: value.d },
    number: { start, end: found.number.end },
    strength: 'hard',
    alternate: undefined,
  }
}
