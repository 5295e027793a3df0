import { isMark } from '../scan/is-mark.ts'
import { type Scan, scan } from '../scan/scan.ts'
import type { Amount } from './amount.ts'
import { numeral } from './numeral.ts'
import { rational } from './rational.ts'
import { wordAmount } from './word-amount.ts'

/** `one over three`: a fraction where nothing is counted behind it. */
export function withOver(state: Scan, found: Amount): Amount {
  if (found.value.d !== 1n || found.ordinal || found.vague || found.suffix) return found
  const over = found.listed ? undefined : scan(state, found.next, 'over')
  const bottom = over && (numberAt(state, over.next) ?? wordAmount(state, over.next))
  if (!bottom || bottom.suffix || bottom.ordinal || bottom.value.d !== 1n) return found
  const after = state.tokens[bottom.next]
  const counts = after && (after.kind !== 'mark' || !isMark(after, '.,;!?)'))
  if (counts || rational.compare(found.value, bottom.value) >= 0) return found
  return {
    ...found,
    value: rational.divide(found.value, bottom.value),
    end: bottom.end,
    next: bottom.next,
    strength: 'soft',
    plain: false,
    part: true,
    article: false,
  }
}

function numberAt(state: Scan, index: number): Amount | undefined {
  return state.tokens[index]?.kind === 'number' ? numeral(state, index) : undefined
}
