import { isMark } from '../scan/is-mark.ts'
import { type Scan, scan } from '../scan/scan.ts'
import type { Clock } from './clock.ts'
import { dayPart } from './day-part.ts'
import { standsAlone } from './stands-alone.ts'

/** Hours and minutes in digits: `7:55`, `15:23:24`, `7.55 Uhr`, `0730–0930`, `1140 a.m.` */
export function digitClock(state: Scan, index: number): Clock | undefined {
  if (state.tokens[index]?.kind !== 'number') return undefined
  return (
    colon(state, index) ?? dotted(state, index) ?? military(state, index) ?? glued(state, index)
  )
}

/** With the word for the hour behind it or not. */
function colon(state: Scan, index: number): Clock | undefined {
  const { whole: hour = -1, text = '' } = state.tokens[index] ?? {}
  if (hour < 0 || hour > 24 || text.length > 2) return undefined
  const minute = joined(state, index + 1)
  if (minute === undefined || minute > 59) return undefined
  const second = joined(state, index + 3)
  const timed = second !== undefined && second < 60
  const next = index + (timed ? 5 : 3)
  const word = scan(state, next, 'oClock')
  if (!word && !timed && scan(state, index - 1, 'scoreWord') && !dayPart(state, next)) {
    return undefined
  }
  const result: Clock = { hour, minute, next: word?.next ?? next, sure: true }
  if (timed) result.second = second
  return result
}

/** Two digits behind a colon, without spaces. */
function joined({ tokens }: Scan, index: number): number | undefined {
  const [sign, part] = [tokens[index], tokens[index + 1]]
  if (sign?.text !== ':' || sign.spaced || part?.kind !== 'number' || part.spaced) return undefined
  return part.whole >= 0 && part.text.length === 2 ? part.whole : undefined
}

/** `7.55 Uhr`, `7.30pm`; `um 7.55` where a full stop is no decimal mark. */
function dotted(state: Scan, index: number): Clock | undefined {
  const digits = state.tokens[index]
  const match = digits && digits.whole < 0 ? /^(\d{1,2})[.](\d\d)$/.exec(digits.text) : undefined
  if (!match) return undefined
  const [hour, minute] = [Number(match[1]), Number(match[2])]
  if (hour > 24 || minute > 59) return undefined
  const word = scan(state, index + 1, 'oClock')
  if (word && scan(state, index + 1, 'unit')) return undefined
  const said = state.lexicon.decimal !== '.' && standsAlone(state, index + 1)
  return { hour, minute, next: word?.next ?? index + 1, sure: Boolean(word), said }
}

const leadingZero = /^0\d[0-5]\d$/

/** `0730–0930`, `between 0900 and 1700`, `0800 hours`: four digits, the first of them zero. */
function military(state: Scan, index: number): Clock | undefined {
  const { tokens } = state
  const { whole = -1, text = '' } = tokens[index] ?? {}
  const [hour, minute] = [Math.floor(whole / 100), whole % 100]
  if (text.length !== 4 || whole < 0 || hour > 23 || minute > 59) return undefined
  const own = hour < 10
  const [before, after] = [tokens[index - 2]?.text ?? '', tokens[index + 2]?.text ?? '']
  const second = isJoint(state, index - 1) && leadingZero.test(before)
  const first = own && isJoint(state, index + 1) && /^[012]\d[0-5]\d$/.test(after)
  const unit = scan(state, index + 1, 'unit')
  const word = scan(state, index + 1, 'oClock') ?? (unit?.value === 'hour' ? unit : undefined)
  const at = own && scan(state, index - 1, 'at') !== undefined
  if (!second && !first && !at && !(own && word)) return undefined
  const next = word?.next ?? index + 1
  return { hour, minute, next, sure: true }
}

function isJoint(state: Scan, index: number): boolean {
  return (
    isMark(state.tokens[index], '-–—') ||
    Boolean(scan(state, index, 'rangeTo') ?? scan(state, index, 'and'))
  )
}

/** `1140 a.m.`: hours and minutes in one, where the half of the day follows. */
function glued(state: Scan, index: number): Clock | undefined {
  const { whole = -1, text = '' } = state.tokens[index] ?? {}
  if (state.lexicon.language.clock24) return undefined
  const [hour, minute] = [Math.floor(whole / 100), whole % 100]
  if (text.length < 3 || whole < 0 || hour > 12 || minute > 59) return undefined
  return dayPart(state, index + 1) ? { hour, minute, next: index + 1, sure: false } : undefined
}
