import type { Draft } from '../scan/draft.ts'
import type { Scan } from '../scan/scan.ts'
import { namedDate } from './named-date.ts'
import { numericDate } from './numeric-date.ts'
import { period } from './period.ts'

/** A date of any form that begins at a token: numeric, with names, or a larger span of time. */
export function date(state: Scan, index: number): Draft | undefined {
  return numericDate(state, index) ?? namedDate(state, index) ?? period(state, index)
}
