import { atoms } from './match/atom.ts'
import { match } from './match/match.ts'
import type { Side } from './types.ts'

/**
 * The figures of two texts that say the same, or what an end or part of the other says: indices into
 * `figures` of the source and of the target, in the order of the source, each at most once.
 */
export function partners(source: Side, target: Side): [number, number][] {
  const left = atoms(source)
  match(left, atoms(target))
  const taken = new Set<number>()
  const found = new Map<number, number>()
  for (const { at, match: partner } of left) {
    if (!partner || found.has(at) || taken.has(partner.at)) continue
    found.set(at, partner.at)
    taken.add(partner.at)
  }
  return [...found].sort(([a], [b]) => a - b)
}
