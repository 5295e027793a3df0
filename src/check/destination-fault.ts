import type { Fault, PairContext } from '../types.ts'
import type { Difference } from './compare-items.ts'
import type { Destination } from './destinations.ts'
import { itemFault } from './item-fault.ts'

/**
 * A destination that differs, as a fault. A replacement is expected only where both sides write it
 * in the same form.
 */
export function destinationFault(
  context: PairContext,
  { source, target }: Difference<Destination>,
): Fault {
  const { expected, ...fault } = itemFault(context, {
    ...(source && { source }),
    ...(target && { target }),
  })
  if (!expected || !source || (target && source.form !== target.form)) return fault
  return { ...fault, expected: expected.map(text => enclose(text, target, context)) }
}

/** In angle brackets where the destination would end too early without. */
function enclose(text: string, target: Destination | undefined, { pair }: PairContext): string {
  const isEnclosed = target && pair.target[target.start - 1] === '<'
  return isEnclosed || !/\s|^</.test(text) ? text : `<${text}>`
}
