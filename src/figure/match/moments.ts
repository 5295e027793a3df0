import type { Atom } from './atom.ts'
import type { Zone } from './zone-behind.ts'
import type { Zones } from './zones-of.ts'

/** Pairs times that are the same moment in two zones: `9 a.m. ET` and `15 Uhr MEZ`. */
export function moments(source: Atom[], target: Atom[], left: Zones, right: Zones): void {
  if (left.size === 0 || right.size === 0) return
  const times = target.filter(({ match, role, at }) => !match && role === 'time' && right.has(at))
  for (const from of source) {
    const zone = left.get(from.at)
    if (from.match || from.role !== 'time' || !zone) continue
    const to = times.find(other => !other.match && isMoment(from, other, zone, right.get(other.at)))
    if (!to) continue
    from.match = to
    to.match = from
  }
}

function isMoment(from: Atom, to: Atom, zone: Zone, other: Zone | undefined): boolean {
  const shift = Number(to.value.n - from.value.n)
  const [here, there] = [zone.offsets, other?.offsets ?? []]
  // In one season: winter against winter, summer against summer.
  const shifts = [0, -1].map(season => (there.at(season) ?? 0) - (here.at(season) ?? 0))
  return shifts.some(expected => (shift - expected) % 1440 === 0)
}
