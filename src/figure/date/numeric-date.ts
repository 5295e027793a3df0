import type { FigureDate } from '../../types.ts'
import type { Draft } from '../scan/draft.ts'
import { isMark } from '../scan/is-mark.ts'
import { type Scan, scan } from '../scan/scan.ts'
import type { Token } from '../scan/token.ts'
import { dateDraft } from './date-draft.ts'
import { fullYear } from './full-year.ts'
import { yearPair } from './year-pair.ts'

/** `27/1`, `31.10.1974`, `2015-03-03`, `5/2023`, `5/7, 2020`. */
export function numericDate(state: Scan, index: number): Draft | undefined {
  const word = scan(state, index, 'dayWord')
  const at = word?.next ?? index
  if (isJoined(state, at)) return undefined
  const year = yearPair(state, index)
  if (year) return year
  const parts = dotted(state, at) ?? marked(state, at)
  const found = parts && fields(parts.list, state.dateOrder, word !== undefined)
  if (!parts || !found) return undefined
  const behind = found.year === undefined ? yearBehind(state, parts.next) : undefined
  if (behind) found.year = Number(behind.text)
  return dateDraft(state, index, behind ? parts.next + 2 : parts.next, 'date', found)
}

interface Numbers {
  list: string[]
  next: number
}

/** A number behind another and a hyphen begins no date, unless the first is one: `29/2-1/3`. */
function isJoined({ tokens }: Scan, at: number): boolean {
  const [first, mark] = [tokens[at], tokens[at - 1]]
  const joins = mark?.text === '-' && !first?.spaced && !mark.spaced
  return joins && tokens[at - 2]?.kind === 'number' && !isSecond(tokens, at)
}

/** The second of two slashed dates. */
function isSecond(tokens: Token[], at: number): boolean {
  return isMark(tokens[at - 1], '-–') && isSlash(tokens[at - 3]) && isSlash(tokens[at + 1])
}

function isSlash(token: Token | undefined): boolean {
  return token?.text === '/'
}

/** `31.10.1974`; `31.10.`, where a full stop is no decimal mark; `am 31.10`. */
function dotted(state: Scan, at: number): Numbers | undefined {
  const { tokens, lexicon } = state
  const first = tokens[at]
  const list = first?.kind === 'number' && first.whole < 0 ? first.text.split('.') : []
  // `2.10.12` is a version where a full stop is the decimal mark.
  if (list.length === 3 && lexicon.decimal === '.' && list.every(part => part.length < 4)) {
    return undefined
  }
  if (list.length === 3) return { list, next: at + 1 }
  if (list.length !== 2 || lexicon.decimal === '.') return undefined
  const after = tokens[at + 1]
  const stopped = after?.text === '.' && !after.spaced && !lexicon.language.foreignSeparators
  if (stopped) return { list, next: at + 2 }
  const day = scan(state, at - 1, 'dotDay') ?? scan(state, at - 1, 'weekday')
  return (day || isSpanned(tokens, at)) &&
    (!after || after.spaced || after.kind === 'mark') &&
    !isCounted(state, at + 1)
    ? { list, next: at + 1 }
    : undefined
}

/** `14. – 15.10`, `14./15.10`. */
function isSpanned(tokens: Token[], at: number): boolean {
  const [day, stop, joint] = tokens.slice(Math.max(0, at - 3), at)
  return day?.kind === 'number' && stop?.text === '.' && !stop.spaced && isMark(joint, '-–/')
}

/** `3.5 Millionen`, `1.5 km`. */
function isCounted(state: Scan, at: number): boolean {
  const kinds = ['unit', 'percent', 'scale', 'currency', 'oClock', 'fold'] as const
  return kinds.some(kind => scan(state, at, kind))
}

/** Numbers with slashes or hyphens between them. */
function marked(state: Scan, at: number): Numbers | undefined {
  const { tokens } = state
  const first = tokens[at]
  if (first?.kind !== 'number') return undefined
  const list = [first.text]
  let next = at
  while (list.length < 3) {
    const [mark, part] = [tokens[next + 1], tokens[next + 2]]
    if (!mark || mark.spaced || part?.kind !== 'number' || part.spaced) break
    if (mark.text !== '/' && mark.text !== '-') break
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
  if (list.length === 2 && isFraction(state, at, list)) return undefined
  return list.length > 1 ? { list, next: next + 1 } : undefined
}

/** `3/4` where the language writes no date so. */
function isFraction(state: Scan, at: number, [top = '', bottom = '']: string[]): boolean {
  if (state.lexicon.language.data.dateLiterals.includes('/')) return false
  return Number(top) < Number(bottom) && bottom.length < 4 && !isSecond(state.tokens, at)
}

/** Reads numbers by the order of the language; what cannot be a month is none. */
function fields(list: string[], order: string, sure: boolean): FigureDate | undefined {
  if (!list.every(part => /^\d{1,4}$/.test(part))) return undefined
  const [a = '', b = '', c = ''] = list
  if (list.length === 2) {
    if (b.length === 4) return Number(a) <= 12 && a.length <= 2 ? valid(b, a, '') : undefined
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

/** `5/7, 2020`: a year behind a comma, at the end of a clause. */
function yearBehind({ tokens }: Scan, at: number): Token | undefined {
  const [comma, year, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (comma?.text !== ',' || comma.spaced || !/^(?:19|20)\d\d$/.test(year?.text ?? ''))
    return undefined
  return !after || /^[.,;:!?)]$/.test(after.text) ? year : undefined
}
