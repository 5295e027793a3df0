import type { FigureDate } from '../../types.ts'
import { amount } from '../amount/amount.ts'
import type { Draft } from '../scan/draft.ts'
import { isMark } from '../scan/is-mark.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { dateDraft } from './date-draft.ts'
import { dayAt } from './day-at.ts'
import { monthAt } from './month-at.ts'
import { ordinalMonth } from './ordinal-month.ts'
import type { Part } from './part.ts'
import { skipJoint } from './skip-joint.ts'
import { spokenYear } from './spoken-year.ts'
import { weekdayAt } from './weekday-at.ts'
import { yearBehind } from './year-behind.ts'

/** A date with the name of a month or of a day of the week, or with a word for `year`. */
export function namedDate(state: Scan, index: number): Draft | undefined {
  const weekday = weekdayAt(state, scan(state, index, 'dayWord')?.next ?? index)
  const start = weekday ? skipJoint(state, weekday.next) : index
  const short = weekday?.short ?? false
  const rest =
    calendarDay(state, start, weekday !== undefined) ??
    (weekday ? markedDay(state, start) : yearOnly(state, index))
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

function calendarDay(state: Scan, index: number, weekday: boolean): Found | undefined {
  const month = monthAt(state, index)
  if (month) return monthFirst(state, index, month)
  const whole = yearFirst(state, index) ?? bigEndian(state, index)
  if (whole) return whole
  const word = scan(state, index, 'dayWord')
  const day = dayAt(state, word?.next ?? index)
  if (!day) return undefined
  const named = monthAt(state, skipJoint(state, day.next))
  const behind = named ?? ordinalMonth(state, word?.next ?? index, day.next, weekday)
  if (!behind || behind.tail) {
    if (!word) return undefined
    return { date: { day: day.value }, next: day.next, digits: true }
  }
  const year = yearBehind(state, behind.next, true)
  const date: FigureDate = { month: behind.value, day: day.value }
  if (year) date.year = year.value
  return { date, next: year?.next ?? behind.next, digits: true }
}

/** `2024. január 5.`, `2024年1月`: where the language writes the year first. */
function bigEndian(state: Scan, index: number): Found | undefined {
  const year = state.tokens[index]
  if (!year || year.whole < 1000 || year.whole > 2999) return undefined
  const at = skipJoint(state, index + 1)
  const month = scan(state, at, 'month')
  if (!month || at === index + 1) return undefined
  const date: FigureDate = { year: year.whole, month: Number.parseInt(month.value, 10) }
  const day = dayAt(state, month.next)
  if (day) date.day = day.value
  const mark = day ? scan(state, day.next, 'dateJoint') : undefined
  return { date, next: mark?.next ?? day?.next ?? month.next, digits: true }
}

/** `2020/Sep/23`, `2019-aug-1`. */
function yearFirst(state: Scan, index: number): Found | undefined {
  const [year, mark] = [state.tokens[index], state.tokens[index + 1]]
  if (!year || year.whole < 1000 || year.whole > 2999) return undefined
  if (!mark || mark.spaced || !isMark(mark, '/-')) return undefined
  const name = scan(state, index + 2, 'month')
  const day = name ? dayAt(state, skipJoint(state, name.next)) : undefined
  if (!name || !day) return undefined
  const date = { year: year.whole, month: Number.parseInt(name.value, 10), day: day.value }
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
  return isMark(state.tokens[next], '–—-') && scan(state, next + 1, 'weekday') !== undefined
}

function monthFirst(state: Scan, index: number, month: Part): Found | undefined {
  const at = skipJoint(state, month.next)
  const day = month.tail || yearBehind(state, month.next) ? undefined : dayAt(state, at)
  const free = day && !followsUnit(state, day.next) ? day : undefined
  const year = yearBehind(state, free?.next ?? month.next, free !== undefined)
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

function yearOnly(state: Scan, index: number): Found | undefined {
  const word = scan(state, index, 'yearWord')
  const token = word ? state.tokens[word.next] : undefined
  if (!word || !token) return undefined
  if (token.kind === 'word') {
    const spoken = spokenYear(state, word.next, true)
    return spoken && { date: { year: spoken.value }, next: spoken.next, digits: false }
  }
  if (token.whole < 1000 || token.whole > 2999) return undefined
  return { date: { year: token.whole }, next: word.next + 1, digits: true }
}
