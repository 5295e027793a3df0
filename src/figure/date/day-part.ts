import { type Scan, scan } from '../scan/scan.ts'

/** The half of the day that stands behind an hour; the night has the end of one and the start of another. */
export function dayPart(
  state: Scan,
  index: number,
  hour = 0,
): { name: 'am' | 'pm'; next: number } | undefined {
  const pm = scan(state, index, 'pm')
  if (pm) return { name: 'pm', next: pm.next }
  const night = scan(state, index, 'night')
  if (night) return { name: hour > 6 && hour < 12 ? 'pm' : 'am', next: night.next }
  const am = scan(state, index, 'am')
  return am ? { name: 'am', next: am.next } : undefined
}
