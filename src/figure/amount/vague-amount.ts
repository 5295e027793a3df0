import { type Scan, scan } from '../scan/scan.ts'
import type { Amount } from './amount.ts'
import { rational } from './rational.ts'
import { simpleAmount } from './simple-amount.ts'
import { wordAmount } from './word-amount.ts'

/** `mehrere zehntausend`: a power of ten that is one word. */
function severalOf(state: Scan, index: number, at: number): Amount | undefined {
  const number = wordAmount(state, at)
  const power = /^10{2,}$/.exec(String(number?.value.n))
  if (!number || !power || number.value.d !== 1n || number.ordinal || number.suffix)
    return undefined
  return simpleAmount(state, index, number.next, number.value, { vague: true, strength: 'hard' })
}

/** `Hunderte von Millionen`, `tens of thousands`, `einige Tausend`, `hàng chục nghìn`. */
export function vagueAmount(state: Scan, index: number): Amount | undefined {
  const word = scan(state, index, 'vague')
  const few = scan(state, index, 'few')
  const dozens = few ? scan(state, few.next, 'count') : undefined
  if (dozens && Number(dozens.value) >= 12) {
    return simpleAmount(state, index, dozens.next, rational.of(10), {
      vague: true,
      strength: 'soft',
    })
  }
  const first = few ? scan(state, few.next, 'scale') : undefined
  if (few && !first && !word) return severalOf(state, index, few.next)
  if (!word && !first) return undefined
  let value = word ? rational.parse(word.value) : rational.power(Number(first?.value))
  let next = word?.next ?? first?.next ?? index
  for (let count = 0; count < 3; count += 1) {
    const of = word ? scan(state, next, 'of') : undefined
    const scale = scan(state, of?.next ?? next, 'scale')
    if (!scale) break
    value = rational.multiply(value, rational.power(Number(scale.value)))
    next = scale.next
  }
  return simpleAmount(state, index, next, value, {
    vague: true,
    strength: value.n < 100n ? 'soft' : 'hard',
  })
}
