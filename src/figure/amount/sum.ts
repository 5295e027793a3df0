import { type Scan, scan } from '../scan/scan.ts'
import type { Amount } from './amount.ts'
import { numeral } from './numeral.ts'
import { rational } from './rational.ts'
import { scaled } from './scaled.ts'

/** `1 triệu 200 nghìn`: a further amount of a smaller scale. */
export function sum(state: Scan, found: Amount): Amount {
  if (found.scale < 2 || found.vague || found.ordinal) return found
  const and = found.scale === 2 && found.digits ? scan(state, found.next, 'and') : undefined
  const units = and ? numeral(state, and.next) : undefined
  if (units?.plain && units.value.n > 0n && units.value.n < 100n && units.value.d === 1n) {
    const value = rational.add(found.value, units.value)
    return { ...found, value, end: units.end, next: units.next, scale: 0 }
  }
  const next = state.tokens[found.next]
  if (!next?.spaced || (next.kind !== 'number' && found.digits)) return found
  if (next.kind !== 'number') return found
  const rest = numeral(state, found.next)
  const low = rest ? scaled(state, rest) : undefined
  if (!low || low.scale === 0 || low.scale >= found.scale) return found
  if (rational.compare(low.value, rational.power(found.scale)) >= 0) return found
  const value = rational.add(found.value, low.value)
  return sum(state, { ...found, value, end: low.end, next: low.next, scale: low.scale })
}
