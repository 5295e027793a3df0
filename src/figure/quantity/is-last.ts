import type { Amount } from '../amount/amount.ts'
import { isMark } from '../scan/is-mark.ts'
import type { Scan } from '../scan/scan.ts'

/** `zwei Euro fünfzig`, `1 hour fifteen`: the smaller unit is left out at the end of a clause. */
export function isLast(
  state: Scan,
  { next, value, digits, article, part, plain }: Amount,
): boolean {
  if (article || part || value.d !== 1n || value.n < 10n || (digits && !plain)) return false
  const after = state.tokens[next]
  return !after || isMark(after, '.!?;)')
}
