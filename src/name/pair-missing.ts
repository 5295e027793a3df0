import type { Drift } from '../types.ts'

/**
 * What is missing and what was added, paired in order: the one stands in place of the other. Two
 * doubts make a certainty, so that a pair of warnings is an error. What is `scarce`, missing in
 * one of several places, is no finding by itself.
 */
export function pairMissing(drifts: Drift[], scarce: Drift[]): Drift[] {
  const gone = drifts.filter(drift => drift.message === 'missing').sort(bySource)
  const missing = [...gone, ...scarce]
  const added = drifts.filter(drift => drift.message === 'added').sort(byTarget)
  const pairs = new Map<Drift, Drift>()
  for (const [index, other] of added.entries()) {
    const one = missing[index]
    if (one !== undefined) pairs.set(one, other)
  }
  const used = new Set(pairs.values())
  return [...drifts, ...scarce.filter(drift => pairs.has(drift))]
    .filter(drift => !used.has(drift))
    .map(drift => {
      const other = pairs.get(drift)
      return other === undefined ? drift : replaced(drift, other)
    })
}

function bySource(a: Drift, b: Drift): number {
  return (a.source?.start ?? 0) - (b.source?.start ?? 0)
}

function byTarget(a: Drift, b: Drift): number {
  return a.target.start - b.target.start
}

function replaced(gone: Drift, other: Drift): Drift {
  return {
    message: 'replaced',
    severity: 'error',
    source: gone.source,
    target: other.target,
    expected: gone.expected.map(form => form.trim()),
    values: { ...gone.values, ...other.values },
  }
}
