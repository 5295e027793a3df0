import type { FigureDate } from '../../types.ts'
import { type Amount, amount } from '../amount/amount.ts'
import type { Draft } from '../scan/draft.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { dateDraft } from './date-draft.ts'
import { endsClause } from './ends-clause.ts'
import { yearAt } from './year-at.ts'

/** A week of the year: `KW 12`, `KW 12/2025`, `12. Kalenderwoche`, `week 12 of 2025`, `tuần 12 năm 2025`. */
export function week(state: Scan, index: number): Draft | undefined {
  const sure = scan(state, index, 'calendarWeek')
  const word = sure ?? scan(state, index, 'weekWord')
  const at = word ? (scan(state, word.next, 'rank')?.next ?? word.next) : index
  const number = amount(state, at)
  if (!number || !isWeek(number)) return undefined
  if (word) {
    const year = yearBehind(state, number.next)
    if (!sure && !year && !(number.digits && endsClause(state, number.next))) return undefined
    return drafted(state, index, number, year)
  }
  const mark = number.digits ? scan(state, number.next, 'ordinalMark') : undefined
  const behind = scan(state, mark?.next ?? number.next, 'calendarWeek')
  if (!behind || !(mark || number.ordinal)) return undefined
  return drafted(state, index, { ...number, next: behind.next }, yearBehind(state, behind.next))
}

function isWeek({ value, plain, digits, article }: Amount): boolean {
  return value.d === 1n && value.n >= 1n && value.n <= 53n && !article && (plain || !digits)
}

type Year = ReturnType<typeof yearAt>

/** `12/2025`, `12 of 2025`. */
function yearBehind(state: Scan, next: number): Year {
  const slash = state.tokens[next]
  return yearAt(state, slash?.text === '/' && !slash.spaced ? next + 1 : next)
}

function drafted(state: Scan, index: number, { value, next }: Amount, year: Year): Draft {
  const date: FigureDate = { week: Number(value.n) }
  if (year) date.year = year.value
  return dateDraft(state, index, year?.next ?? next, 'date', date)
}
