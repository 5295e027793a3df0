import type { FigureDate } from '../../types.ts'
import { type Amount, amount } from '../amount/amount.ts'
import type { Draft } from '../scan/draft.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { dateDraft } from './date-draft.ts'

interface Clock {
  hour: number
  minute?: number
  second?: number
  next: number
  /** True where something besides the numbers says that this is a time. */
  sure: boolean
}

/** A time of day that begins at a token: `7:55`, `17 Uhr`, `5 giờ chiều`, `halb zehn`, `noon`. */
export function time(state: Scan, index: number): Draft | undefined {
  const at = scan(state, index, 'at')
  const start = at?.next ?? index
  const clock =
    colon(state, start) ?? dotted(state, start) ?? spoken(state, start) ?? hours(state, start)
  if (!clock) return named(state, index)
  const part = dayPart(state, clock.next)
  if (!clock.sure && !part && !(at && standsAlone(state, clock.next))) return named(state, index)
  if (part && clock.hour > 12 && part.name === 'am') return undefined
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

/** Only `at` says that it is a time: then no unit may follow. */
function standsAlone(state: Scan, index: number): boolean {
  const kinds = ['unit', 'percent', 'scale', 'letterScale', 'currency', 'ordinalMark'] as const
  const next = state.tokens[index]
  if (next?.kind === 'number' || (next?.kind === 'word' && !next.spaced)) return false
  return !kinds.some(kind => scan(state, index, kind))
}

/** `7:55`, `15:23:24`, with the word for the hour behind it or not. */
function colon(state: Scan, index: number): Clock | undefined {
  const { tokens } = state
  const hour = small(state, index, 24)
  const minute = joined(state, index + 1, ':')
  if (hour === undefined || minute === undefined || minute > 59) return undefined
  const second = joined(state, index + 3, ':')
  let next = index + 3
  const result: Clock = { hour, minute, next, sure: true }
  if (second !== undefined && second < 60) {
    result.second = second
    next += 2
  }
  const word = scan(state, next, 'oClock')
  result.next = word ? word.next : next
  return tokens[index] ? result : undefined
}

/** Two digits behind a mark, without spaces. */
function joined(state: Scan, index: number, mark: string): number | undefined {
  const [sign, part] = [state.tokens[index], state.tokens[index + 1]]
  if (sign?.text !== mark || sign.spaced || part?.kind !== 'number' || part.spaced) return undefined
  return /^\d\d$/.test(part.text) ? Number(part.text) : undefined
}

function small(state: Scan, index: number, most: number): number | undefined {
  const token = state.tokens[index]
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return undefined
  const value = Number(token.text)
  return value <= most ? value : undefined
}

/** `7.55 Uhr`, `7.30pm`. */
function dotted(state: Scan, index: number): Clock | undefined {
  const match = /^(\d{1,2})[.](\d\d)$/.exec(state.tokens[index]?.text ?? '')
  if (!match) return undefined
  const [hour, minute] = [Number(match[1]), Number(match[2])]
  if (hour > 24 || minute > 59) return undefined
  const word = scan(state, index + 1, 'oClock')
  if (word && scan(state, index + 1, 'unit')) return undefined
  return { hour, minute, next: word?.next ?? index + 1, sure: Boolean(word) }
}

/** `17 Uhr 30`, `10 giờ 45 phút`, `10g45`, `3 giờ rưỡi`, `5 pm`. */
function hours(state: Scan, index: number): Clock | undefined {
  const hour = hourAt(state, index)
  if (!hour) return digital(state, index)
  const word = scan(state, hour.next, 'oClock')
  if (!word) return { hour: hour.value, next: hour.next, sure: false }
  const lasts = scan(state, hour.next, 'unit') !== undefined
  const result: Clock = { hour: hour.value, next: word.next, sure: !lasts }
  const half = scan(state, word.next, 'andHalf')
  if (half) {
    result.minute = 30
    result.next = half.next
    return result
  }
  const minute = small(state, word.next, 59)
  if (minute === undefined) return result
  const minutes = scan(state, word.next + 1, 'unit')
  if (!minutes || minutes.value === 'minute') {
    const mark = state.tokens[word.next + 1]?.text
    if (mark === '%' || (mark === '.' && state.tokens[word.next + 2]?.kind === 'number'))
      return result
    result.minute = minute
    result.next = minutes?.next ?? word.next + 1
    result.sure = result.sure || !minutes
  }
  return result
}

/** `1140 a.m.`: hours and minutes in one, where the half of the day follows. */
function digital(state: Scan, index: number): Clock | undefined {
  const match = /^(\d{1,2})([0-5]\d)$/.exec(state.tokens[index]?.text ?? '')
  if (!match || Number(match[1]) > 12 || !dayPart(state, index + 1)) return undefined
  return { hour: Number(match[1]), minute: Number(match[2]), next: index + 1, sure: false }
}

function hourAt(state: Scan, index: number): { value: number; next: number } | undefined {
  const value = small(state, index, 24)
  if (value !== undefined) return { value, next: index + 1 }
  const named = scan(state, index, 'hour')
  if (named) return { value: Number(named.value), next: named.next }
  if (state.tokens[index]?.kind !== 'word' || scan(state, index, 'article')) return undefined
  const number = amount(state, index)
  return number && isHour(number) ? { value: Number(number.value.n), next: number.next } : undefined
}

function isHour(number: Amount): boolean {
  const { value, suffix, part, ordinal, scale, listed, vague, doubtful } = number
  if (suffix || part || ordinal || listed || vague || doubtful || scale > 0) return false
  return value.d === 1n && value.n >= 0n && value.n <= 24n
}

/** `halb zehn`, `viertel nach drei`, `half past ten`, `20 nach 3`, `ten to nine`. */
function spoken(state: Scan, index: number): Clock | undefined {
  const clock = scan(state, index, 'clock')
  if (clock) {
    const hour = hourAt(state, clock.next)
    return hour ? shifted(state, hour, Number(clock.value)) : undefined
  }
  const first = hourAt(state, index) ?? minuteAt(state, index)
  if (!first) return undefined
  const unit = scan(state, first.next, 'unit')
  const at = unit?.value === 'minute' ? unit.next : first.next
  const past = scan(state, at, 'pastHour')
  const to = scan(state, at, 'toHour')
  const hour = hourAt(state, past?.next ?? to?.next ?? state.tokens.length)
  if (!hour || hour.value > 24) return undefined
  if (scan(state, at, 'rangeTo') && !scan(state, index - 1, 'at')) return undefined
  const found = shifted(state, hour, past ? first.value : -first.value)
  return { ...found, sure: first.value % 5 === 0 && hour.value <= 12 }
}

function minuteAt(state: Scan, index: number): { value: number; next: number } | undefined {
  const value = small(state, index, 59)
  return value === undefined ? undefined : { value, next: index + 1 }
}

function shifted(state: Scan, hour: { value: number; next: number }, minutes: number): Clock {
  const total = (hour.value * 60 + minutes + 24 * 60) % (24 * 60)
  const at = hour.value <= 12 && total >= 12 * 60 && hour.value !== 12 ? total - 12 * 60 : total
  const word = scan(state, hour.next, 'oClock')
  return { hour: Math.floor(at / 60), minute: at % 60, next: word?.next ?? hour.next, sure: true }
}

function dayPart(state: Scan, index: number): { name: 'am' | 'pm'; next: number } | undefined {
  const pm = scan(state, index, 'pm')
  if (pm) return { name: 'pm', next: pm.next }
  const am = scan(state, index, 'am')
  return am ? { name: 'am', next: am.next } : undefined
}

/** `noon`, `Mitternacht`. */
function named(state: Scan, index: number): Draft | undefined {
  const word = scan(state, index, 'hour')
  if (!word) return undefined
  return {
    ...dateDraft(state, index, word.next, 'time', { hour: Number(word.value) }),
    half: true,
    strength: 'weak',
  }
}
