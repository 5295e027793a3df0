import type { FigureDate } from '../../types.ts'
import { amount } from '../amount/amount.ts'
import { roman } from '../amount/roman.ts'
import type { Draft } from '../scan/draft.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { dateDraft } from './date-draft.ts'
import { namedDate } from './named-date.ts'
import { yearAt } from './year-at.ts'

/** A date of any form that begins at a token: numeric, with names, or a larger span of time. */
export function date(state: Scan, index: number): Draft | undefined {
  return numericDate(state, index) ?? namedDate(state, index) ?? period(state, index)
}

/** `27/1`, `31.10.1974`, `2015-03-03`, `5/2023`. */
function numericDate(state: Scan, index: number): Draft | undefined {
  const word = scan(state, index, 'dayWord')
  const at = word?.next ?? index
  const parts = numbers(state, at)
  if (!parts) return undefined
  const found = fields(parts.list, state.dateOrder, word !== undefined)
  if (!found) return undefined
  return dateDraft(state, index, parts.next, 'date', found)
}

interface Numbers {
  list: string[]
  next: number
}

function numbers(state: Scan, at: number): Numbers | undefined {
  const { tokens } = state
  const first = tokens[at]
  if (first?.kind !== 'number') return undefined
  const joins = tokens[at - 1]?.text === '-' && !first.spaced && !tokens[at - 1]?.spaced
  const slashed = tokens[at - 3]?.text === '/' && tokens[at + 1]?.text === '/'
  if (joins && tokens[at - 2]?.kind === 'number' && !slashed) return undefined
  const dotted = first.text.split('.')
  if (dotted.length === 3) return { list: dotted, next: at + 1 }
  const after = tokens[at + 1]
  if (dotted.length === 2) {
    const closed = after?.text === '.' && !after.spaced && state.lexicon.decimal !== '.'
    return closed ? { list: dotted, next: at + 2 } : undefined
  }
  const slashes = state.lexicon.language.data.dateLiterals.includes('/')
  const list = [first.text]
  let next = at
  while (list.length < 3) {
    const [mark, part] = [tokens[next + 1], tokens[next + 2]]
    if (!mark || mark.spaced || part?.kind !== 'number' || part.spaced) break
    if (mark.text !== '/' && mark.text !== '-') break
    const proper = Number(first.text) < Number(part.text) && part.text.length < 4
    if (mark.text === '/' && !slashes && list.length === 1 && proper) break
    if (list.length === 2 && tokens[next - 1]?.text !== mark.text) break
    list.push(part.text)
    next += 2
  }
  const joined = tokens[at + 1]?.text
  const tail = tokens[next + 1]
  if (tail?.text === joined && !tail?.spaced && tokens[next + 2]?.kind === 'number')
    return undefined
  if (joined === '-' && list.length < 3) return undefined
  if (list.length === 2 && scan(state, next + 1, 'unit')) return undefined
  return list.length > 1 ? { list, next: next + 1 } : undefined
}

/** Reads numbers by the order of the language; what cannot be a month is none. */
function fields(list: string[], order: string, sure: boolean): FigureDate | undefined {
  if (!list.every(part => /^\d{1,4}$/.test(part))) return undefined
  const [a = '', b = '', c = ''] = list
  if (list.length === 2) {
    if (b.length === 4) return Number(a) <= 12 && a.length <= 2 ? valid(b, a, '') : undefined
    if (a.length === 4)
      return Number(b) <= 12 && b.length <= 2 && b.length > 1 ? undefined : undefined
    if (a.length > 2 || b.length > 2) return undefined
    const swapped = order === 'mdy'
    const first = swapped ? valid('', a, b) : valid('', b, a)
    if (first || sure) return first
    return swapped ? valid('', b, a) : valid('', a, b)
  }
  if (a.length === 4) return valid(a, b, c)
  if (c.length !== 2 && c.length !== 4) return undefined
  const own = order === 'mdy' ? valid(c, a, b) : valid(c, b, a)
  return own ?? (order === 'mdy' ? valid(c, b, a) : valid(c, a, b))
}

function valid(year: string, month: string, day: string): FigureDate | undefined {
  const [m, d] = [Number(month), Number(day)]
  if (month.length > 2 || day.length > 2 || m < 1 || m > 12) return undefined
  if (day !== '' && (d < 1 || d > 31)) return undefined
  const result: FigureDate = {}
  if (year !== '') result.year = fullYear(year)
  result.month = m
  if (day !== '') result.day = d
  return result
}

/** Two digits mean the century nearest to the turn of the millennium. */
function fullYear(text: string): number {
  const year = Number(text)
  if (text.length !== 2) return year
  return year < 50 ? 2000 + year : 1900 + year
}

/** Quarters, centuries, decades. */
function period(state: Scan, index: number): Draft | undefined {
  return quarter(state, index) ?? century(state, index) ?? decade(state, index)
}

function quarter(state: Scan, index: number): Draft | undefined {
  const word = scan(state, index, 'quarter')
  const first = yearFirst(state, index)
  if (first) return first
  const number = amount(state, word?.next ?? index)
  if (number?.value.d !== 1n) return undefined
  const value = Number(number.value.n)
  if (value < 1 || value > 4) return undefined
  const mark = number.digits ? scan(state, number.next, 'ordinalMark') : undefined
  const after = scan(state, mark?.next ?? number.next, 'quarter')
  if (!word && !(after && (number.ordinal || mark))) return undefined
  const found: FigureDate = { quarter: value }
  const next = word ? number.next : (after?.next ?? number.next)
  const year = yearAt(state, next)
  if (year) found.year = year.value
  return dateDraft(state, index, year?.next ?? next, 'date', found)
}

/** `2017 Q1`. */
function yearFirst(state: Scan, index: number): Draft | undefined {
  const year = state.tokens[index]
  if (year?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(year.text)) return undefined
  const at = state.tokens[index + 1]?.text === '-' ? index + 2 : index + 1
  const word = scan(state, at, 'quarter')
  const digit = word ? state.tokens[word.next]?.text : undefined
  if (!word || !digit || !/^[1-4]$/.test(digit)) return undefined
  return dateDraft(state, index, word.next + 1, 'date', {
    quarter: Number(digit),
    year: Number(year.text),
  })
}

function century(state: Scan, index: number): Draft | undefined {
  const word = scan(state, index, 'century')
  const rank = word ? scan(state, word.next, 'rank') : undefined
  const at = rank?.next ?? word?.next ?? index
  const token = state.tokens[at]
  const numeral = word && token ? roman(state.cased.slice(token.start, token.end)) : undefined
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
  if (/^['’]$/.test(state.tokens[at]?.text ?? '')) at += 1
  const token = state.tokens[at]
  if (token?.kind !== 'number' || !/^(?:1\d|20)?\d0$/.test(token.text)) return undefined
  const mark = scan(state, at + 1, 'decadeMark')
  const glued = mark && !state.tokens[at + 1]?.spaced
  if (!word && !glued) return undefined
  const next = glued ? mark.next : at + 1
  return dateDraft(state, index, next, 'date', { decade: Number(token.text) })
}
