import { type Scan, scan } from '../scan/scan.ts'
import type { Clock } from './clock.ts'
import type { Part } from './part.ts'

/** An hour with minutes to add or to take away; its `Uhr` may follow. */
export function shiftedClock(state: Scan, hour: Part, minutes: number): Clock {
  const total = (hour.value * 60 + minutes + 24 * 60) % (24 * 60)
  const at = hour.value <= 12 && total >= 12 * 60 && hour.value !== 12 ? total - 12 * 60 : total
  const word = scan(state, hour.next, 'oClock')
  return { hour: Math.floor(at / 60), minute: at % 60, next: word?.next ?? hour.next, sure: true }
}
