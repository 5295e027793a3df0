import type { Fault, PairContext } from '../types.ts'
import { compareItems, type Difference, type Item } from './compare-items.ts'
import { itemFault } from './item-fault.ts'
import { placeOfLost } from './place-of-lost.ts'

/** The things of a unit and of its translation. */
export interface Items {
  source: readonly Item[]
  target: readonly Item[]
}

/**
 * Differences as faults with the message `changed`, `added` or `missing`. What is lost at one place
 * of the translation is one fault.
 *
 * @param items All of them, which tell where a lost one belongs.
 * @param differences Which are faults; without it all that the items have.
 */
export function itemFaults(
  context: PairContext,
  items: Items,
  differences: readonly Difference<Item>[] = compareItems(items.source, items.target),
): Fault[] {
  const lost = differences.flatMap(({ source, target }) => (source && !target ? [source] : []))
  const places = Map.groupBy(lost, item => placeOfLost(context, item, items))
  return [
    ...differences.filter(({ target }) => target).map(each => itemFault(context, each)),
    ...[...places].map(([at, together]) => itemFault(context, { lost: together, at })),
  ]
}
