import { rational } from '../amount/rational.ts'
import { yearAt } from '../date/year-at.ts'
import type { Strength } from '../types.ts'
import type { Draft } from './draft.ts'
import { isMark } from './is-mark.ts'
import { type Scan, scan } from './scan.ts'

type Single = (state: Scan, index: number) => Draft | undefined

/** Joins a figure with the upper end of its range, or with the other half of a score. */
export function ranged(state: Scan, first: Draft, single: Single, between: boolean): Draft {
  const joint = jointAt(state, first, between)
  if (!joint) return first
  const bound = scan(state, joint.next, 'before')
  const article = joint.mark ? undefined : scan(state, joint.next, 'dateWord')
  const dated = article ? single(state, article.next) : undefined
  const ranked = dated?.kind === 'ordinal' && first.date?.day ? dated : undefined
  const second = dated?.date ? dated : (ranked ?? single(state, bound?.next ?? joint.next))
  if (!second || second.to || second.toDate || second.vague !== first.vague) return first
  if (joint.mark && first.plain && isChain(state, first, second)) return first
  if (joint.mark === '/' && !isNextDay(first, second)) return first
  return (
    days(state, first, second, joint) ??
    dates(first, second, joint) ??
    values(state, first, second, joint) ??
    first
  )
}

/** `+1-222-2222-2222` is no range. */
function isChain(state: Scan, first: Draft, second: Draft): boolean {
  const isDash = (index: number): boolean => {
    const token = state.tokens[index]
    return token?.text === '-' && !token.spaced
  }
  if (isDash(second.next) && state.tokens[second.next + 1]?.kind === 'number') return true
  return isDash(first.next - 2) && state.tokens[first.next - 3]?.kind === 'number'
}

/** `14./15. Oktober`. */
function isNextDay({ value }: Draft, { date }: Draft): boolean {
  return value !== undefined && date?.day !== undefined && Number(value.n) === date.day - 1
}

interface Joint {
  next: number
  /** A dash or colon rather than a word. */
  mark?: string
}

function jointAt(state: Scan, first: Draft, between: boolean): Joint | undefined {
  const at = pastFullStop(state, first)
  const token = state.tokens[at]
  if (!token) return undefined
  const after = state.tokens[at + 1]
  if (isMark(token, '-–—‒~〜−')) {
    if (token.spaced !== (after?.spaced ?? false)) return undefined
    return { next: at + 1, mark: token.text }
  }
  if (token.text === '/' && at > first.next && !after?.spaced) return { next: at + 1, mark: '/' }
  if (token.text === ':' && !token.spaced && !after?.spaced && first.plain) {
    return { next: at + 1, mark: ':' }
  }
  if (isStep(state, first)) return undefined
  const word = scan(state, at, 'rangeTo') ?? (between ? scan(state, at, 'and') : undefined)
  return word ? { next: word.next } : undefined
}

/** `by ten cents to 95`: how much and to what, no range. */
function isStep({ tokens, lexicon }: Scan, { start, next }: Draft): boolean {
  const by = lexicon.language.stepBy?.split('|')
  const before = by
    ? tokens.slice(Math.max(0, next - 8), next).findLast(it => it.end <= start)
    : undefined
  return before !== undefined && by?.includes(before.text) === true
}

/** The full stop of a German day belongs to it: `3.–5. Januar`. */
function pastFullStop(state: Scan, { next, plain }: Draft): number {
  const [mark, dash] = [state.tokens[next], state.tokens[next + 1]]
  if (!plain || mark?.spaced || !mark || !dash || !scan(state, next, 'ordinalMark')) return next
  return isMark(dash, '-–—/') || scan(state, next + 1, 'rangeTo') ? next + 1 : next
}

/** `June 1 – 30, 2016`, `April 27th to the third`: the second day has the month of the first, or the next. */
function days(state: Scan, first: Draft, second: Draft, joint: Joint): Draft | undefined {
  const { date } = first
  if (!date?.month || !date.day || !second.value || second.unit) return undefined
  const ranked = second.kind === 'ordinal' && !joint.mark
  if (!ranked && !second.plain) return undefined
  const day = Number(second.value.n)
  if (second.value.d !== 1n || day === date.day || day < 1 || day > 31) return undefined
  if (day < date.day && !ranked) return undefined
  const year = date.year ? undefined : yearAt(state, second.next)
  const next = year?.next ?? second.next
  const end = state.tokens[next - 1]?.end ?? second.end
  const month = day > date.day ? date.month : (date.month % 12) + 1
  const to = { month, day, ...(year ? { year: year.value } : {}) }
  return { ...first, toDate: to, end, next, number: { start: first.number.start, end } }
}

/** `13.–15. Juli`, `9:30–11:00`, `1914–1918`, `1950–53`. */
function dates(first: Draft, second: Draft, joint: Joint): Draft | undefined {
  const whole = (more: Partial<Draft>): Draft => ({
    ...first,
    ...more,
    end: second.end,
    next: second.next,
    number: { start: first.number.start, end: second.number.end },
  })
  const clock = (more: Partial<Draft>): Draft => {
    const { unit: _, ...bare } = whole({ kind: 'time', ...more })
    return bare
  }
  // `18 giờ đến 19 giờ 30`: from one hour to another, no length.
  if (first.unit === 'hour' && second.kind === 'time' && second.date && !joint.mark) {
    const hour = first.value?.d === 1n ? Number(first.value.n) : 25
    return hour <= 24 ? clock({ date: { hour }, toDate: second.date }) : undefined
  }
  // `từ 17 giờ đến 9 giờ`: no length has its larger end first.
  const hours = [first, second].map(({ unit, value }) =>
    unit === 'hour' && value?.d === 1n && value.n <= 24n ? Number(value.n) : undefined,
  )
  const [hour, last] = hours
  if (!joint.mark && hour !== undefined && last !== undefined && hour > last) {
    return clock({ date: { hour }, toDate: { hour: last } })
  }
  if (first.date && second.date) {
    if (first.kind !== second.kind) return undefined
    const late = withHalf(first, second)
    if (late) return whole({ date: late, toDate: second.date, half: true })
    if (joint.mark && first.date.year && first.date.month === undefined && second.date.month)
      return undefined
    // `từ ngày 3 đến ngày 7 tháng 6`: the month of both stands behind the second.
    const { weekday: _, ...rest } = second.date
    const lacking = first.date.day !== undefined && first.date.month === undefined && rest.month
    if (lacking) return whole({ date: { ...rest, ...first.date }, toDate: second.date })
    return whole({ toDate: second.date })
  }
  if (first.date && first.kind === 'time') {
    const worded = second.unit === 'hour'
    const said = second.plain || (second.kind === 'number' && !second.digits && !second.scale)
    const plain = said && (worded || !second.unit) && second.value?.d === 1n
    const hour = plain && second.value ? Number(second.value.n) : 25
    if ((joint.mark && !worded) || hour > 24 || first.date.minute === undefined) return undefined
    return whole({ toDate: { hour } })
  }
  if (first.date) {
    const close = second.start - first.end === 1
    const short = close && second.plain && second.value && second.value.n < 100n && joint.mark
    const { year } = first.date
    if (!short || year === undefined || first.date.month || !second.value) return undefined
    const end = year - (year % 100) + Number(second.value.n)
    return end > year ? whole({ toDate: { year: end } }) : undefined
  }
  if (!second.date || !first.value || first.value.d !== 1n || first.unit) return undefined
  const value = Number(first.value.n)
  if (!first.plain && first.kind !== 'ordinal' && first.digits) return undefined
  if (second.kind === 'time' && value <= 24) {
    const pm =
      second.half &&
      (second.date.hour ?? 0) >= 12 &&
      value < 12 &&
      value + 12 <= (second.date.hour ?? 0)
    const date = { hour: pm ? value + 12 : value }
    return whole({
      kind: 'time',
      date,
      toDate: second.date,
      strength: 'hard',
      half: second.half ?? false,
    })
  }
  if (second.date.day !== undefined && value >= 1 && value <= 31) {
    const { weekday: _, ...rest } = second.date
    return whole({
      kind: 'date',
      date: { ...rest, day: value },
      toDate: second.date,
      strength: 'hard',
    })
  }
  return undefined
}

/** `3:30 to 6 PM`: both in the same half of the day. */
function withHalf(first: Draft, second: Draft): Draft['date'] {
  const [from, to] = [first.date?.hour, second.date?.hour]
  if (first.kind !== 'time' || first.half || !second.half || from === undefined) return undefined
  return to !== undefined && from < 12 && from + 12 <= to
    ? { ...first.date, hour: from + 12 }
    : undefined
}

/** `10–20 %`, `5 to 10 percent`, `100 km – 200 km`, `2:0`, `2-0`. */
function values(state: Scan, first: Draft, second: Draft, joint: Joint): Draft | undefined {
  if (first.date || second.date || !first.value || !second.value || first.to) return undefined
  if ((first.kind === 'ordinal') !== (second.kind === 'ordinal') && first.unit) return undefined
  if (first.kind === 'ordinal' && second.kind !== 'ordinal' && !joint.mark) return undefined
  if (first.unit && second.unit && first.unit !== second.unit) return undefined
  if (first.unit && !second.unit && joint.mark && first.kind !== 'money') return undefined
  const both = first.plain && second.plain && !first.unit && !second.unit
  const falling = rational.compare(first.value, second.value) >= 0
  const score = joint.mark === ':' || (joint.mark !== undefined && both && falling)
  if (joint.mark === ':' && !both) return undefined
  // `20–10 %` is a range all the same; `from 20 to 10 percent` is a change.
  const closed = joint.mark !== undefined && second.unit !== undefined && !first.unit
  if (falling && !score && !closed) return undefined
  if (joint.mark && !first.digits && !second.digits && falling) return undefined
  const unit = score ? 'score' : (second.unit ?? first.unit)
  let from = first.value
  const shared = second.scale > first.scale && !first.unit && !/\D/.test(text(state, first))
  if (shared && second.scale >= 3 && rational.compare(from, rational.power(second.scale)) < 0) {
    from = rational.multiply(from, rational.power(second.scale))
  }
  return {
    ...first,
    kind: second.unit ? second.kind : first.kind,
    value: from,
    to: second.value,
    ...(unit ? { unit } : {}),
    end: second.end,
    next: second.next,
    number: { start: first.number.start, end: second.number.end },
    strength: stronger(first.strength, second.strength),
    scale: Math.max(first.scale, second.scale),
    plain: false,
  }
}

const strengths: Strength[] = ['hard', 'soft', 'weak']

/** A range is as sure as the surer of its ends: `ba đến năm tháng`. */
function stronger(one: Strength, other: Strength): Strength {
  return strengths.find(strength => strength === one || strength === other) ?? other
}

function text(state: Scan, { start, end }: Draft): string {
  return state.lower.slice(start, end)
}
