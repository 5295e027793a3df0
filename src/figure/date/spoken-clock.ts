import { numbersAt } from '../scan/numbers-at.ts'
import { type Scan, scan } from '../scan/scan.ts'
import type { Clock } from './clock.ts'
import { dayPart } from './day-part.ts'
import { hourAt } from './hour-at.ts'
import type { Part } from './part.ts'
import { shiftedClock } from './shifted-clock.ts'

/** A time as it is spoken: `halb zehn`, `viertel nach drei`, `20 nach 3`, `three thirty`. */
export function spokenClock(state: Scan, index: number): Clock | undefined {
  const clock = scan(state, index, 'clock')
  if (clock) {
    const hour = hourAt(state, clock.next)
    return hour ? shiftedClock(state, hour, Number(clock.value)) : undefined
  }
  return pastOrTo(state, index) ?? halfPast(state, index) ?? pairOfWords(state, index)
}

/** `20 nach 3`, `ten to nine`. */
function pastOrTo(state: Scan, index: number): Clock | undefined {
  const first = hourAt(state, index) ?? minuteAt(state, index)
  if (!first) return undefined
  const unit = scan(state, first.next, 'unit')
  const at = unit?.value === 'minute' ? unit.next : first.next
  const past = scan(state, at, 'pastHour')
  const to = scan(state, at, 'toHour')
  const hour = hourAt(state, past?.next ?? to?.next ?? state.tokens.length)
  if (!hour || hour.value > 24) return undefined
  if (scan(state, at, 'rangeTo') && !scan(state, index - 1, 'at')) return undefined
  const found = shiftedClock(state, hour, past ? first.value : -first.value)
  return { ...found, sure: first.value % 5 === 0 && hour.value <= 12 }
}

function minuteAt(state: Scan, index: number): Part | undefined {
  const { whole = -1, text = '' } = state.tokens[index] ?? {}
  const fits = whole >= 0 && whole < 60 && text.length < 3
  return fits ? { value: whole, next: index + 1 } : undefined
}

/** `9 rưỡi tối`: half past an hour that has no word, where the half of the day follows. */
function halfPast(state: Scan, index: number): Clock | undefined {
  const half = scan(state, index + 1, 'andHalf')
  const hour = half && dayPart(state, half.next) ? numberAt(state, index) : undefined
  if (!half || hour === undefined || hour > 12) return undefined
  return { hour, minute: 30, next: half.next, sure: true }
}

/** `at three thirty`, `from nine fifteen to ten`. */
function pairOfWords(state: Scan, index: number): Clock | undefined {
  const first = state.tokens[index]
  if (first?.kind !== 'word' || !state.tokens[index + 1]?.spaced) return undefined
  if (state.lexicon.doubtful.has(first.text)) return undefined
  const [hour = 0, minute = 0] = [numberAt(state, index), numberAt(state, index + 1)]
  if (hour < 1 || hour > 12 || minute < 10 || minute > 59) return undefined
  const ones = minute % 10 === 0 ? state.tokens[index + 2]?.text : undefined
  const joined = ones === '-' ? numberAt(state, index + 3) : undefined
  const whole = minute + (joined ?? 0)
  const ranged = scan(state, index - 1, 'rangeFrom') ?? scan(state, index - 1, 'rangeTo')
  const next = joined === undefined ? index + 2 : index + 4
  return { hour, minute: whole, next, sure: Boolean(ranged) && whole % 5 === 0 }
}

/** The number that one token is. */
function numberAt(state: Scan, index: number): number | undefined {
  const token = state.tokens[index]
  if (token?.kind === 'number')
    return token.whole >= 0 && token.text.length < 3 ? token.whole : undefined
  if (token?.kind !== 'word') return undefined
  const length = token.end - token.start
  const words = numbersAt(state, index)
  const word = words.find(({ end, ordinal, value }) => end === length && !ordinal && value < 60n)
  return word && Number(word.value)
}
