import type { Amount } from '../amount/amount.ts'
import { rational } from '../amount/rational.ts'
import { type Scan, scan } from '../scan/scan.ts'

/** `2.5bn`, `10k`, `12 N`: letters count as a scale only behind digits. */
export function withLetterScale(state: Scan, number: Amount): Amount {
  const scale = scan(state, number.next, 'letterScale')
  if (!scale) return number
  const power = rational.power(Number(scale.value))
  return {
    ...number,
    value: rational.multiply(number.value, power),
    alternate: number.alternate && rational.multiply(number.alternate, power),
    scale: number.scale + Number(scale.value),
    end: state.tokens[scale.next - 1]?.end ?? number.end,
    next: scale.next,
    plain: false,
  }
}
