import type { FigureDate } from '../../types.ts'
import type { Draft } from '../scan/draft.ts'
import type { Scan } from '../scan/scan.ts'

/** The draft of a date or time that takes the tokens from one up to another, surely read. */
export function dateDraft(
  state: Scan,
  index: number,
  next: number,
  kind: 'date' | 'time',
  date: FigureDate,
): Draft {
  const start = state.tokens[index]?.start ?? 0
  const end = state.tokens[next - 1]?.end ?? start
  return {
    start,
    end,
    next,
    kind,
    value: undefined,
    to: undefined,
    date,
    toDate: undefined,
    unit: undefined,
    bound: 'exact',
    vague: false,
    strength: 'hard',
    number: { start, end },
    body: undefined,
    boundSpan: undefined,
    alternate: undefined,
    foreign: undefined,
    digits: true,
    scale: 0,
    change: undefined,
    half: undefined,
    from: undefined,
    doubtful: undefined,
    weekday: undefined,
    plain: false,
  }
}
