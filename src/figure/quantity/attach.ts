import type { Amount } from '../amount/amount.ts'
import { type Draft, draft } from '../scan/draft.ts'
import type { Scan } from '../scan/scan.ts'

/** `hàng chục năm` is what other languages call decades, `thousands of years` millennia. */
const long = new Set(['year', 'decade', 'century'])

export function attach(
  state: Scan,
  number: Amount,
  next: number,
  kind: Draft['kind'],
  unit?: string,
): Draft {
  const end = state.tokens[next - 1]?.end ?? number.end
  const found = draft(number)
  found.kind = kind
  found.end = end
  found.next = next
  found.unit = unit
  if (number.doubtful) return found
  if (kind === 'percent') found.strength = 'hard'
  else if (number.vague && long.has(unit ?? '')) found.strength = 'weak'
  else if (kind === 'money' || kind === 'measure') {
    if (found.strength === 'weak' && !number.article) found.strength = 'soft'
  }
  return found
}
