import type { Drift } from '../types.ts'
import { compareConcepts } from './compare-concepts.ts'
import { compareStrangers } from './compare-strangers.ts'
import { reading } from './reading.ts'
import type { Knowledge, Side } from './types.ts'

/**
 * The drift between the names of a text and those of its translation, in the order of the
 * target. One drift is one finding. A name of the source must stand in the target at least once:
 * translations repeat names and use pronouns as their language likes.
 */
export function compare(source: Side, target: Side, knowledge: Knowledge = {}): Drift[] {
  const concepts = compareConcepts(source, target, knowledge.termbase ?? {})
  // Of what is known, or has a finding already, nothing more is to be said.
  const said = [...source.names, ...concepts.flatMap(drift => drift.source ?? [])]
  const written = [...target.names, ...concepts.map(drift => drift.target)]
  const strangers = compareStrangers(
    reading(source.text, source.language, said, target.language),
    reading(target.text, target.language, written, source.language),
  )
  return [...concepts, ...strangers].sort(
    (a, b) => a.target.start - b.target.start || a.target.end - b.target.end,
  )
}
