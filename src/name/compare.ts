import type { Drift } from '../types.ts'
import { compareConcepts } from './compare-concepts.ts'
import type { Knowledge, Side } from './types.ts'

/**
 * The drift between the names of a text and those of its translation, in the order of the
 * target. One drift is one finding. A name of the source must stand in the target at least once:
 * translations repeat names and use pronouns as their language likes.
 */
export function compare(source: Side, target: Side, knowledge: Knowledge = {}): Drift[] {
  return compareConcepts(source, target, knowledge.termbase ?? {}).sort(
    (a, b) => a.target.start - b.target.start || a.target.end - b.target.end,
  )
}
