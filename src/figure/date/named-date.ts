import type { FigureDate } from '../../types.ts'
import { type Amount, amount } from '../amount/amount.ts'
import { rational } from '../amount/rational.ts'
import { simpleAmount } from '../amount/simple-amount.ts'
import type { Draft } from '../scan/draft.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { dateDraft } from './date-draft.ts'

interface Part {
  value: number
  next: number
  /** True for a compound such as `Oktoberhälfte`, which has no day. */
  tail?: boolean
  /** True for an abbreviation, which needs the rest of a date. */
  short?: boolean
}

/** A date with the name of a month or of a day of the week, or with a word for `year`. */
export function namedDate(state: Scan, index: number): Draft | undefined {
  const weekday = weekdayAt(state, scan(state, index, 'dayWord')?.next ?? index)
  const start = weekday ? skipJoint(state, weekday.next) : index
  const short = weekday?.short ?? false
  const rest =
    calendarDay(state, start) ?? (weekday ? markedDay(state, start) : yearOnly(state, index))
  if (!rest && (!weekday || short)) return undefined
  const found: FigureDate = { ...rest?.date }
  if (weekday) found.weekday = weekday.value
  const next = rest?.next ?? weekday?.next ?? index
  return {
    ...dateDraft(state, index, next, 'date', found),
    strength: rest ? 'hard' : 'soft',
    digits: rest?.digits ?? false,
  }
}

interface Found {
  date: FigureDate
  next: number
  digits: boolean
}

function calendarDay(state: Scan, index: number): Found | undefined {
  const month = monthAt(state, index)
  if (month) return monthFirst(state, index, month)
  const whole = yearFirst(state, index) ?? bigEndian(state, index)
  if (whole) return whole
  const word = scan(state, index, 'dayWord')
  const day = dayAt(state, word?.next ?? index)
  if (!day) return undefined
  const behind = monthAt(state, skipJoint(state, day.next))
  if (!behind || behind.tail) {
    if (!word) return undefined
    return { date: { day: day.value }, next: day.next, digits: true }
  }
  const year = yearBehind(state, behind.next)
  const date: FigureDate = { month: behind.value, day: day.value }
  if (year) date.year = year.value
  return { date, next: year?.next ?? behind.next, digits: true }
}

/** `2024. január 5.`, `2024年1月`: where the language writes the year first. */
function bigEndian(state: Scan, index: number): Found | undefined {
  const year = state.tokens[index]
  if (year?.kind !== 'number' || !/^[12]\d{3}$/.test(year.text)) return undefined
  const at = skipJoint(state, index + 1)
  const month = scan(state, at, 'month')
  if (!month || at === index + 1) return undefined
  const date: FigureDate = { year: Number(year.text), month: Number.parseInt(month.value, 10) }
  const day = dayAt(state, month.next)
  if (day) date.day = day.value
  const mark = day ? scan(state, day.next, 'dateJoint') : undefined
  return { date, next: mark?.next ?? day?.next ?? month.next, digits: true }
}

/** `2020/Sep/23`, `2019-aug-1`. */
function yearFirst(state: Scan, index: number): Found | undefined {
  const [year, mark] = [state.tokens[index], state.tokens[index + 1]]
  if (year?.kind !== 'number' || !/^[12]\d{3}$/.test(year.text)) return undefined
  if (!mark || mark.spaced || !/^[/-]$/.test(mark.text)) return undefined
  const name = scan(state, index + 2, 'month')
  const day = name ? dayAt(state, skipJoint(state, name.next)) : undefined
  if (!name || !day) return undefined
  const date = { year: Number(year.text), month: Number.parseInt(name.value, 10), day: day.value }
  return { date, next: day.next, digits: true }
}

/** The day of the month behind a day of the week: `Mittwoch, 3.` */
function markedDay(state: Scan, index: number): Found | undefined {
  const day = dayAt(state, index)
  const digits = state.tokens[index]?.kind === 'number'
  if (!day) return undefined
  if (!digits) {
    const article = state.tokens[index - 1]?.text ?? ''
    const ordinal = amount(state, index)?.ordinal && scan(state, index - 1, 'dateJoint')
    if (!ordinal || /^\W$/.test(article)) return undefined
  } else if (day.next === index + 1 && !spansTo(state, day.next)) return undefined
  return { date: { day: day.value }, next: day.next, digits }
}

/** `Wednesday 3 – Friday 5 January`: a dash and another day of the week follow. */
function spansTo(state: Scan, next: number): boolean {
  return /^[–—-]$/.test(state.tokens[next]?.text ?? '') && Boolean(scan(state, next + 1, 'weekday'))
}

function monthFirst(state: Scan, index: number, month: Part): Found | undefined {
  const at = skipJoint(state, month.next)
  const day = month.tail || yearBehind(state, month.next) ? undefined : dayAt(state, at)
  const free = day && !followsUnit(state, day.next) ? day : undefined
  const year = yearBehind(state, free?.next ?? month.next)
  const date: FigureDate = { month: month.value }
  if (free) date.day = free.value
  if (year) date.year = year.value
  if (!free && !year && !standsAlone(state, index)) return undefined
  return { date, next: year?.next ?? free?.next ?? month.next, digits: Boolean(free ?? year) }
}

/** `May 5 percent` and `March 10,000 people` have no day. */
function followsUnit(state: Scan, next: number): boolean {
  return Boolean(
    scan(state, next, 'percent') ?? scan(state, next, 'scale') ?? scan(state, next, 'currency'),
  )
}

/** A lone name of a month has the capital letter its table has, and does not open a sentence. */
function standsAlone(state: Scan, index: number): boolean {
  const token = state.tokens[index]
  if (!token || token.text.length < 3) return false
  const name = state.lexicon.language.data.months[0]?.[0] ?? ''
  const capital = name !== name.toLowerCase() && /^\p{L}/u.test(name)
  const letter = state.cased.charAt(token.start)
  if (capital && letter === letter.toLowerCase() && /^\p{L}+$/u.test(name)) return false
  if (!scan(state, index, 'homonym')) return true
  const before = state.tokens[index - 1]
  return before?.kind === 'word' || before?.kind === 'number'
}

function weekdayAt(state: Scan, index: number): Part | undefined {
  const word = scan(state, index, 'weekday')
  if (!word) return undefined
  const token = state.tokens[index]
  const last = state.tokens[word.next - 1]
  const length = (last?.end ?? 0) - (token?.start ?? 0)
  if (!last || (scan(state, index, 'rank') && !isNamed(state, index, last.start))) return undefined
  const short = length <= 3 && last.kind === 'word'
  return { value: Number(word.value), next: word.next, short }
}

/** `thứ Ba` is Tuesday, `thứ ba` the third unless a word for a day stands before it. */
function isNamed(state: Scan, index: number, last: number): boolean {
  const letter = state.cased.charAt(last)
  if (letter !== letter.toLowerCase()) return true
  const before = state.tokens[index - 1]
  return before !== undefined && Boolean(scan(state, index - 1, 'weekdayWord'))
}

function monthAt(state: Scan, index: number): Part | undefined {
  const word = scan(state, index, 'monthWord')
  if (word) {
    const number = amount(state, word.next) ?? monthNumber(state, word.next)
    if (number && number.value.d === 1n && !number.suffix && number.value.n >= 1n) {
      if (number.value.n <= 12n) return { value: Number(number.value.n), next: number.next }
    }
  }
  const name = scan(state, index, 'month')
  if (!name) return undefined
  const token = state.tokens[index]
  const letter = state.cased.charAt(token?.start ?? 0)
  const lower = letter === letter.toLowerCase()
  const after = state.tokens[name.next]
  const before = state.tokens[index - 1]
  const day = before?.kind === 'number' ? before : state.tokens[index - 2]
  const beside = after?.kind === 'number' || day?.kind === 'number' || before?.text === '.'
  if (lower && (token?.text.length ?? 0) <= 3 && !beside) return undefined
  if (before?.text === '$' && !token?.spaced) return undefined
  return { value: Number.parseInt(name.value, 10), next: name.next, tail: name.value.endsWith('+') }
}

/** `tháng năm`: the fifth month, though `năm` alone would be a year. */
function monthNumber(state: Scan, index: number): Amount | undefined {
  const token = state.tokens[index]
  if (token?.kind !== 'word') return undefined
  const length = token.end - token.start
  const found = state.lexicon.number
    .readAt(state.lower, token.start)
    .find(({ end, ordinal }) => end === length && !ordinal)
  return found ? simpleAmount(state, index, index + 1, rational.of(found.value), {}) : undefined
}

/** `27`, `27.`, `27th`, `twenty-seventh`, `the 5th`. */
function dayAt(state: Scan, index: number): Part | undefined {
  const at = index
  const token = state.tokens[at]
  if (token?.kind === 'number') {
    if (!/^\d{1,2}$/.test(token.text)) return undefined
    const value = Number(token.text)
    const mark = scan(state, at + 1, 'ordinalMark')
    const glued = mark && !state.tokens[at + 1]?.spaced
    return value >= 1 && value <= 31 ? { value, next: glued ? mark.next : at + 1 } : undefined
  }
  if (token?.kind !== 'word') return undefined
  const number = amount(state, at)
  if (!number || number.suffix || number.article || number.part || number.scale > 0)
    return undefined
  const value = Number(number.value.n)
  if (number.value.d !== 1n || value < 1 || value > 31) return undefined
  return { value, next: number.next }
}

/** `, 2024`, `năm 2024`, `2024`, `'24`. */
function yearBehind(state: Scan, index: number): Part | undefined {
  let at = skipJoint(state, index)
  const word = scan(state, at, 'yearWord')
  if (word) at = word.next
  const token = state.tokens[at]
  if (token?.kind === 'number' && /^[12]\d{3}$/.test(token.text)) {
    return { value: Number(token.text), next: at + 1 }
  }
  if (token?.kind !== 'word' || at > index + 1) return undefined
  const number = amount(state, at)
  const value = number && !number.suffix && number.value.d === 1n ? Number(number.value.n) : 0
  return number && value >= 1100 && value < 2100 && number.scale < 3
    ? { value, next: number.next }
    : undefined
}

function yearOnly(state: Scan, index: number): Found | undefined {
  const word = scan(state, index, 'yearWord')
  const token = word ? state.tokens[word.next] : undefined
  if (!word || token?.kind !== 'number' || !/^[12]\d{3}$/.test(token.text)) return undefined
  return { date: { year: Number(token.text) }, next: word.next + 1, digits: true }
}

function skipJoint(state: Scan, index: number): number {
  let at = index
  for (let count = 0; count < 3; count += 1) {
    const joint = scan(state, at, 'dateJoint')
    if (joint) at = joint.next
    else if (/^[/-]$/.test(state.tokens[at]?.text ?? '') && !state.tokens[at]?.spaced) at += 1
    else break
  }
  return at
}
