import { type Scan, scan } from '../scan/scan.ts'
import type { Clock } from './clock.ts'
import { hourAt } from './hour-at.ts'
import { shiftedClock } from './shifted-clock.ts'

/**
 * An hour and what belongs to it: `17 Uhr 30`, `10 giờ 45 phút`, `3 giờ rưỡi`, `5 giờ kém 10`, `5`. In
 * `14 giờ 25 giờ địa phương` the second `giờ` belongs to the time zone.
 */
export function hourClock(state: Scan, index: number): Clock | undefined {
  const hour = hourAt(state, index)
  const word = hour && scan(state, hour.next, 'oClock')
  if (!hour || !word) return hour && { hour: hour.value, next: hour.next, sure: false }
  const lasts = scan(state, hour.next, 'unit') !== undefined
  const result: Clock = { hour: hour.value, next: word.next, sure: !lasts, said: true }
  const half = scan(state, word.next, 'andHalf')
  if (half) return { ...result, minute: 30, next: half.next }
  const to = scan(state, word.next, 'toHour')
  const less = to && hourAt(state, to.next)
  if (less && lasts) return { ...shiftedClock(state, hour, -less.value), next: less.next }
  const { whole = -1, text = '' } = state.tokens[word.next] ?? {}
  if (whole < 0 || whole > 59 || text.length > 2) return result
  const minutes = scan(state, word.next + 1, 'unit')
  const zoned =
    (minutes?.value === 'hour' && scan(state, word.next + 1, 'oClock') !== undefined) ||
    isDated(state, word.next + 1)
  if (minutes && minutes.value !== 'minute' && !zoned) return result
  const mark = state.tokens[word.next + 1]?.text
  if (mark === '%' || (mark === '.' && state.tokens[word.next + 2]?.kind === 'number'))
    return result
  const next = (zoned ? undefined : minutes?.next) ?? word.next + 1
  return { ...result, minute: whole, next, sure: result.sure || !minutes || zoned }
}

/** `12 giờ 33 ngày 28/4`: the word for a day belongs to the date behind it. */
function isDated(state: Scan, index: number): boolean {
  const day = scan(state, index, 'dayWord')
  return day !== undefined && state.tokens[day.next]?.kind === 'number'
}
