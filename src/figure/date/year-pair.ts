import type { FigureDate } from '../../types.ts'
import type { Draft } from '../scan/draft.ts'
import { isMark } from '../scan/is-mark.ts'
import type { Scan } from '../scan/scan.ts'
import { dateDraft } from './date-draft.ts'

/**
 * A year and what stands right behind it: the month (`2014/10`, `2015-12`), or the year after it,
 * for a season (`2024/25`, `2023/2024`). A number above the year's last two digits is the end of a
 * range (`2011-12`) rather than a month.
 */
export function yearPair(state: Scan, index: number): Draft | undefined {
  const [year, mark] = [state.tokens[index], state.tokens[index + 1]]
  if (!year || year.whole < 1400 || year.whole > 2199 || !isMark(mark, '/-')) return undefined
  const [part, tail] = [state.tokens[index + 2], state.tokens[index + 3]]
  if (!mark || !part || mark.spaced || part.spaced) return undefined
  if (tail && !tail.spaced && (tail.kind !== 'mark' || tail.text === mark.text)) return undefined
  const value = year.whole
  const next = (value + 1) % 100
  if (mark.text === '/' && isNumber(part.text, value + 1, next)) {
    const season = dateDraft(state, index, index + 3, 'date', { year: value })
    return { ...season, toDate: { year: value + 1 } }
  }
  if (!/^(?:0[1-9]|1[0-2])$/.test(part.text) || Number(part.text) > value % 100) return undefined
  const date: FigureDate = { year: value, month: Number(part.text) }
  return dateDraft(state, index, index + 3, 'date', date)
}

function isNumber(text: string, year: number, short: number): boolean {
  return text === String(year) || text === String(short).padStart(2, '0')
}
