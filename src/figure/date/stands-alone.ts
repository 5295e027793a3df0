import { type Scan, scan } from '../scan/scan.ts'

/** Whether a number that only `at` makes a time counts nothing: no unit and no other number follows. */
export function standsAlone(state: Scan, index: number): boolean {
  const kinds = ['unit', 'percent', 'scale', 'letterScale', 'currency', 'ordinalMark'] as const
  const next = state.tokens[index]
  if (next?.kind === 'number' || (next?.kind === 'word' && !next.spaced)) return false
  return !kinds.some(kind => scan(state, index, kind))
}
