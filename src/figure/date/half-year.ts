import type { FigureDate } from '../../types.ts'
import type { Draft } from '../scan/draft.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { dateDraft } from './date-draft.ts'
import { yearAt } from './year-at.ts'

/** Half of a year: `erstes Halbjahr 2024`, `first half of the year`, `H1 2024`, `2024 H1`, `nửa đầu năm`. */
export function halfYear(state: Scan, index: number): Draft | undefined {
  const first = state.tokens[index]
  const led = first !== undefined && first.whole >= 1900 && first.whole < 2100
  const at = led ? index + 1 : index
  const whole = led ? undefined : scan(state, at, 'halfYear')
  const word = whole ?? scan(state, at, 'halfOf')
  if (!word) return undefined
  const date: FigureDate = { halfYear: Number(word.value) }
  const year = led ? undefined : yearAt(state, word.next)
  if (!whole && !led && !year) return undefined
  if (led) date.year = first.whole
  else if (year) date.year = year.value
  return dateDraft(state, index, year?.next ?? word.next, 'date', date)
}
