import { findLanguage } from '../scan/find-language.ts'
import type { Side } from '../types.ts'
import type { Atom } from './atom.ts'
import type { Report } from './report.ts'
import type { Zone } from './zone-behind.ts'
import type { Zones } from './zones-of.ts'

/** Reports a time zone that is another one in the target, unless the time was moved along. */
export function timeZones(
  target: Side,
  left: Atom[],
  zones: { left: Zones; right: Zones },
  report: Report,
): void {
  for (const from of left) {
    const [zone, other] = [zones.left.get(from.at), zones.right.get(from.match?.at ?? -1)]
    if (!zone || !other || !from.match || isSame(zone, other)) continue
    if (from.role === 'time' && from.match.key !== from.key) continue
    zones.left.delete(from.at)
    const expected = nameOf(target, zone)
    report([], [], {
      message: 'time-zone-changed',
      severity: 'error',
      source: { start: zone.start, end: zone.end },
      target: { start: other.start, end: other.end },
      expected: expected === undefined ? [] : [expected],
      values: { source: zone.text, actual: other.text },
    })
  }
}

/** The same hours from UTC; a lone one (`UTC+1`) may be either of a zone with summer time. */
function isSame({ offsets: left }: Zone, { offsets: right }: Zone): boolean {
  if (left.length === 0 || right.length === 0) return left.length === right.length
  const shared = left.filter(offset => right.includes(offset)).length
  return shared > 0 && (shared === left.length || shared === right.length)
}

/** What the target calls the zone: an abbreviation as it stands, else its usual name. */
function nameOf({ language }: Side, { text, offsets }: Zone): string | undefined {
  if (/^(?:UTC|GMT)|^\p{Lu}{2,5}$/u.test(text)) return text
  const key = [...offsets].sort((a, b) => a - b).join(' ') || 'local'
  return findLanguage(language).lexicon.language.zone?.[key]?.split('|')[0]
}
