import type { Draft } from '../scan/draft.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { dateDraft } from './date-draft.ts'
import { endsClause } from './ends-clause.ts'
import { namedDate } from './named-date.ts'
import { numericDate } from './numeric-date.ts'
import { period } from './period.ts'
import { spokenYear } from './spoken-year.ts'

/** A date of any form that begins at a token: numeric, with names, or a larger span of time. */
export function date(state: Scan, index: number): Draft | undefined {
  const isNumeric = state.tokens[index]?.kind === 'number' || scan(state, index, 'dayWord')
  return (
    (isNumeric ? numericDate(state, index) : undefined) ??
    namedDate(state, index) ??
    holiday(state, index) ??
    period(state, index) ??
    yearInWords(state, index)
  )
}

/** `Silvester`, `Christmas Eve`: it vouches for a date, and raises nothing alone. */
function holiday(state: Scan, index: number): Draft | undefined {
  const word = scan(state, index, 'holiday')
  if (!word) return undefined
  const [month, day] = word.value.split('-').map(Number)
  if (!month || !day) return undefined
  return { ...dateDraft(state, index, word.next, 'date', { month, day }), strength: 'weak' }
}

/** `nineteen eighty-four`; `in two thousand and fifteen` at the end of a clause. */
function yearInWords(state: Scan, index: number): Draft | undefined {
  const said = scan(state, index - 1, 'dateWord') !== undefined
  const late = said ? spokenYear(state, index, true) : undefined
  const year = late && endsClause(state, late.next) ? late : spokenYear(state, index, false)
  if (!year) return undefined
  return { ...dateDraft(state, index, year.next, 'date', { year: year.value }), digits: false }
}
