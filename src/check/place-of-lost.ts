import type { PairContext } from '../types.ts'
import type { Item } from './compare-items.ts'
import type { Items } from './item-faults.ts'

/**
 * Where a thing that a translation lost belongs, as an offset in the translation: where the source's
 * text starts with it, at the start; right behind the thing that it stands right behind, or before
 * the one that stands right behind it, as far as the translation has those; else at the end.
 */
export function placeOfLost({ pair }: PairContext, lost: Item, items: Items): number {
  const text = pair.unit.text
  const { start, end } = lost.whole ?? lost
  const isClose = (from: number, to: number): boolean =>
    from <= to && !/[\p{L}\p{N}]/u.test(text.slice(from, to))
  if (text.slice(0, start).trim() === '') return 0
  const kept = (item: Item): Item | undefined => items.target.find(({ key }) => key === item.key)
  const before = items.source.find(item => isClose((item.whole ?? item).end, start) && kept(item))
  const behind = items.source.find(item => isClose(end, (item.whole ?? item).start) && kept(item))
  const [left, right] = [before && kept(before), behind && kept(behind)]
  return (left?.whole ?? left)?.end ?? (right?.whole ?? right)?.start ?? pair.target.length
}
