import type { Rivals } from './merge-value.ts'
import { renderValue } from './render-value.ts'

/**
 * Merges two versions of a list that says what comes first: what either side added is there, what
 * either side took away is not.
 *
 * @returns The text of the list; undefined where each side puts something else first.
 */
export function mergeItems({ base, ours, theirs }: Rivals): string | undefined {
  const [was, here, there] = [base, ours, theirs].map(
    list => new Map(list?.items.map(({ meaning, raw }) => [meaning, raw])),
  )
  if (!was || !here || !there) return undefined
  const [first, own, other] = [was, here, there].map(items => items.keys().next().value)
  if (own !== other && own !== first && other !== first) return undefined
  const [main, more] = own === first ? [there, here] : [here, there]
  const kept = [...main, ...more].filter(
    ([item]) => !was.has(item) || (here.has(item) && there.has(item)),
  )
  return renderValue([...new Map(kept).values()], ours.items.length > 0 ? ours.raw : theirs.raw)
}
