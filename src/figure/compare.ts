import type { Drift } from '../types.ts'
import { type Atom, atoms } from './match/atom.ts'
import { attributes } from './match/attributes.ts'
import { eras } from './match/eras.ts'
import { leftovers } from './match/leftovers.ts'
import { match } from './match/match.ts'
import { moments } from './match/moments.ts'
import { swaps } from './match/swaps.ts'
import { timeZones } from './match/time-zones.ts'
import { type Zones, zonesOf } from './match/zones-of.ts'
import type { Side } from './types.ts'

/**
 * Every place where the target's figures do not say what the source's say, in the order of the
 * target: one drift for one mistake. Linear in the number of figures.
 *
 * The messages are those of `FigureMessage`, all with the values `source` and `actual`: the texts of
 * the two figures, where there are two. A lost, added or changed bound is a warning, all else an error.
 */
export function compare(source: Side, target: Side): Drift[] {
  if (source.figures.length === 0 && target.figures.length === 0) return []
  const zones = { left: zonesOf(source), right: zonesOf(target) }
  const left = outside(atoms(source), zones.left)
  const right = outside(atoms(target), zones.right)
  match(left, right)
  moments(left, right, zones.left, zones.right)
  const drifts: Drift[] = []
  const seen = new Set<string>()
  const report = (from: Atom[], to: Atom[], drift: Drift): void => {
    const marks = [...from.map(({ at }) => `s${at}`), ...to.map(({ at }) => `t${at}`)]
    if (marks.some(mark => seen.has(mark))) return
    for (const mark of marks) seen.add(mark)
    drifts.push(drift)
  }
  leftovers(source, target, left, right, report)
  timeZones(target, left, zones, report)
  eras(source, target, left, report)
  swaps(source, target, left, report)
  attributes(source, target, left, report)
  return drifts.sort((a, b) => a.target.start - b.target.start)
}

/** The `7` of `UTC+7` is no figure of its own. */
function outside(list: Atom[], zones: Zones): Atom[] {
  if (zones.size === 0) return list
  const spans = [...zones.values()]
  return list.filter(
    ({ figure }) => !spans.some(({ start, end }) => start <= figure.start && figure.end <= end),
  )
}
