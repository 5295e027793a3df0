import type { Fault, PairContext } from '../types.ts'
import type { Difference, Item } from './compare-items.ts'
import { placeInSource } from './place-in-source.ts'
import { placeInTarget } from './place-in-target.ts'

/**
 * A thing that differs, as a fault with the message `changed`, `added` or `missing`. What is missing
 * is missing at the end of the translation; the message has its text as `source`.
 */
export function itemFault(context: PairContext, { source, target }: Difference<Item>): Fault {
  const end = context.pair.target.length
  const expected = source ? { expected: [source.text] } : {}
  return {
    message: source ? (target ? 'changed' : 'missing') : 'added',
    values: { source: source?.text ?? '' },
    place: placeInTarget(context, target ?? { start: end, end }),
    cause: source && placeInSource(context, source),
    ...(target ? { actual: target.text } : {}),
    ...expected,
  }
}
