import type { Drift, Span } from '../types.ts'
import { compareConcepts } from './compare-concepts.ts'
import { compareMarks } from './compare-marks.ts'
import { compareNumbers } from './compare-numbers.ts'
import { compareStrangers } from './compare-strangers.ts'
import { overlaps } from './overlaps.ts'
import { pairMissing } from './pair-missing.ts'
import { reading } from './reading.ts'
import { setScene } from './scene.ts'
import type { Knowledge, Side } from './types.ts'

/**
 * The drift between the names of a text and those of its translation, in the order of the
 * target. One drift is one finding. A name of the source must stand in the target at least once:
 * translations repeat names and use pronouns as their language likes.
 */
export function compare(source: Side, target: Side, knowledge: Knowledge = {}): Drift[] {
  const from = reading(source, target.language)
  const to = reading(target, source.language)
  const drifts: Drift[] = []
  // Of what has a finding already, nothing more is to be said.
  const add = (more: Drift[]) => {
    for (const drift of more) if (!drifts.some(known => coincide(known, drift))) drifts.push(drift)
  }
  const scene = setScene(from, to, { source, target }, knowledge.termbase ?? {})
  const concepts = compareConcepts(scene)
  add(concepts.drifts)
  add(compareMarks(from, to))
  add(compareNumbers(from, to))
  add(compareStrangers(from, to))
  return pairMissing(drifts, concepts.scarce).sort(
    (a, b) => a.target.start - b.target.start || a.target.end - b.target.end,
  )
}

function coincide(a: Drift, b: Drift): boolean {
  return overlaps(a.target, b.target) || overlaps(a.source ?? none, b.source ?? none)
}

const none: Span = { start: 0, end: 0 }
