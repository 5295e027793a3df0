import type { FigureDate } from '../../types.ts'
import type { Draft } from '../scan/draft.ts'
import { type Scan, scan } from '../scan/scan.ts'
import type { Clock } from './clock.ts'
import { dateDraft } from './date-draft.ts'
import { dayPart } from './day-part.ts'
import { digitClock } from './digit-clock.ts'
import { hourClock } from './hour-clock.ts'
import { spokenClock } from './spoken-clock.ts'
import { standsAlone } from './stands-alone.ts'

/** A time of day that begins at a token: `7:55`, `17 Uhr`, `5 giờ chiều`, `halb zehn`, `noon`. */
export function time(state: Scan, index: number): Draft | undefined {
  const at = scan(state, index, 'at')
  const start = at?.next ?? index
  if (at && scan(state, start, 'hour')) return named(state, index, start)
  const clock =
    digitClock(state, start) ??
    (at && spokenClock(state, index)) ??
    spokenClock(state, start) ??
    hourClock(state, start)
  if (!clock) return named(state, index)
  // `at 10^24`.
  if (state.tokens[clock.next]?.text === '^') return undefined
  const sure = clock.sure || isTold(state, index, clock)
  const part =
    dayPart(state, clock.next, clock.hour) ?? letter(state, clock.next, sure || at !== undefined)
  if (!sure && !part && !(at && standsAlone(state, clock.next))) return named(state, index)
  if (part && clock.hour > 12 && part.name === 'am' && !scan(state, clock.next, 'night'))
    return undefined
  const found: FigureDate = { hour: clock.hour }
  if (part?.name === 'pm' && clock.hour < 12) found.hour = clock.hour + 12
  if (part?.name === 'am' && clock.hour === 12) found.hour = 0
  if (found.hour === 24) found.hour = 0
  if (clock.minute !== undefined) found.minute = clock.minute
  if (clock.second !== undefined) found.second = clock.second
  const noon = clock.hour === 12 && state.lexicon.language.clock24 === true
  const half = part !== undefined || clock.hour > 12 || clock.hour === 0 || noon
  return { ...dateDraft(state, index, part?.next ?? clock.next, 'time', found), half }
}

/** `lúc 7 giờ 30 phút`, `19 giờ ngày 3/5`: what stands beside an hour says that it is no length. */
function isTold(state: Scan, index: number, { said, next }: Clock): boolean {
  if (!said) return false
  if (scan(state, index, 'at') ?? scan(state, index - 1, 'atHour')) return true
  const comma = state.tokens[next]?.text === ',' ? next + 1 : next
  const day = scan(state, comma, 'dayWord')
  return (
    scan(state, comma, 'weekday') !== undefined || state.tokens[day?.next ?? -1]?.kind === 'number'
  )
}

/** `3:20p`, `at 7p`: a letter for the half of the day touches its digits. */
function letter(
  state: Scan,
  index: number,
  sure: boolean,
): { name: 'am' | 'pm'; next: number } | undefined {
  const token = state.tokens[index]
  if (!sure || !token || token.spaced || state.tokens[index - 1]?.kind !== 'number')
    return undefined
  const pm = scan(state, index, 'pmLetter')
  const am = pm ?? scan(state, index, 'amLetter')
  return am && { name: pm ? 'pm' : 'am', next: am.next }
}

/** `noon`, `Mitternacht`; surely a time behind `at`. */
function named(state: Scan, index: number, start = index): Draft | undefined {
  const word = scan(state, start, 'hour')
  if (!word) return undefined
  return {
    ...dateDraft(state, index, word.next, 'time', { hour: Number(word.value) }),
    half: true,
    strength: start > index ? 'hard' : 'weak',
  }
}
