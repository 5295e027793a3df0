import type { FigureDate } from '../../types.ts'
import { amount } from '../amount/amount.ts'
import { roman } from '../amount/roman.ts'
import type { Draft } from '../scan/draft.ts'
import { isMark } from '../scan/is-mark.ts'
import { type Scan, scan } from '../scan/scan.ts'
import type { Token } from '../scan/token.ts'
import { dateDraft } from './date-draft.ts'
import { halfYear } from './half-year.ts'
import { week } from './week.ts'
import { yearAt } from './year-at.ts'

/** Weeks, quarters, half-years, decades, centuries. */
export function period(state: Scan, index: number): Draft | undefined {
  return (
    week(state, index) ??
    halfYear(state, index) ??
    quarter(state, index) ??
    century(state, index) ??
    decade(state, index)
  )
}

function quarter(state: Scan, index: number): Draft | undefined {
  const word = scan(state, index, 'quarter')
  const first = yearFirst(state, index)
  if (first) return first
  const numeral = word && romanAt(state, word.next)
  if (word && numeral !== undefined && numeral <= 4) {
    return inYear(state, index, word.next + 1, numeral)
  }
  const number = amount(state, word?.next ?? index)
  if (number?.value.d !== 1n || number.article) return undefined
  const value = Number(number.value.n)
  if (value < 1 || value > 4) return undefined
  const mark = number.digits ? scan(state, number.next, 'ordinalMark') : undefined
  const after = scan(state, mark?.next ?? number.next, 'quarter')
  if (!word && !(after && (number.ordinal || mark))) return undefined
  return inYear(state, index, word ? number.next : (after?.next ?? number.next), value)
}

/** `III` as `3`. */
function romanAt({ tokens, cased }: Scan, index: number): number | undefined {
  const token = tokens[index]
  return token && roman(cased.slice(token.start, token.end))
}

function inYear(state: Scan, index: number, next: number, quarter: number): Draft {
  const found: FigureDate = { quarter }
  const year = yearAt(state, next)
  if (year) found.year = year.value
  return dateDraft(state, index, year?.next ?? next, 'date', found)
}

/** `2017 Q1`. */
function yearFirst(state: Scan, index: number): Draft | undefined {
  const year = state.tokens[index]
  if (!year || year.whole < 1900 || year.whole > 2099) return undefined
  const at = state.tokens[index + 1]?.text === '-' ? index + 2 : index + 1
  const word = scan(state, at, 'quarter')
  const digit = word ? state.tokens[word.next]?.text : undefined
  if (!word || !digit || !/^[1-4]$/.test(digit)) return undefined
  return dateDraft(state, index, word.next + 1, 'date', {
    quarter: Number(digit),
    year: year.whole,
  })
}

function century(state: Scan, index: number): Draft | undefined {
  const word = scan(state, index, 'century')
  const rank = word ? scan(state, word.next, 'rank') : undefined
  const at = rank?.next ?? word?.next ?? index
  const numeral = word && romanAt(state, at)
  if (numeral !== undefined) return dateDraft(state, index, at + 1, 'date', { century: numeral })
  const number = amount(state, at)
  if (number?.value.d !== 1n || number.value.n < 1n || number.value.n > 30n) return undefined
  const value = Number(number.value.n)
  if (word) return dateDraft(state, index, number.next, 'date', { century: value })
  const mark = scan(state, number.next, 'ordinalMark')
  let next = mark?.next ?? number.next
  if (state.tokens[next]?.text === '-') next += 1
  const after = scan(state, next, 'century')
  if (!after || !(mark || number.ordinal)) return undefined
  return dateDraft(state, index, after.next, 'date', { century: value })
}

function decade(state: Scan, index: number): Draft | undefined {
  const named = scan(state, index, 'decade')
  if (named) {
    const after = scan(state, named.next, 'decadeMark')
    return dateDraft(state, index, after?.next ?? named.next, 'date', {
      decade: Number(named.value),
    })
  }
  const word = scan(state, index, 'decadeWord')
  let at = word?.next ?? index
  if (isMark(state.tokens[at], "'’")) at += 1
  const token = state.tokens[at]
  if (!token || !isTens(token)) return undefined
  const mark = scan(state, at + 1, 'decadeMark')
  const glued = mark && !state.tokens[at + 1]?.spaced
  if (!word && !glued) return undefined
  const next = glued ? mark.next : at + 1
  return dateDraft(state, index, next, 'date', { decade: token.whole })
}

/** `90`, `1990`, `2010`. */
function isTens({ whole, text }: Token): boolean {
  if (whole < 0 || whole % 10 !== 0) return false
  return text.length === 2 || (whole >= 1000 && whole < 2100)
}
