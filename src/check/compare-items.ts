import { distance } from 'fastest-levenshtein'
import type { Span } from '../types.ts'

/** Something that stands in a text and that translations keep. */
export interface Item extends Span {
  /** What it is; equal where two of them are the same. */
  key: string
  /** As it is written. */
  text: string
  /** Where it stands with its marks, if they are not part of it. */
  whole?: Span
  /** What it has in common with others that are lost in one way (`Fault.alike`). */
  kind?: string
}

/** One thing that only one of two texts has, or that each has in another way. */
export interface Difference<Thing extends Item> {
  source?: Thing
  target?: Thing
}

/**
 * What two texts do not have in common, whatever the order: each thing of the one belongs to one
 * equal thing of the other. Of what is left, the most similar belong together; then what only the
 * target has, then what only the source has, each in order.
 */
export function compareItems<Thing extends Item>(
  source: readonly Thing[],
  target: readonly Thing[],
): Difference<Thing>[] {
  if (source.length === 0 && target.length === 0) return []
  const lost = without(source, target)
  const added = without(target, source)
  const changed = pairUp(lost, added)
  const paired = new Set(changed.flatMap(Object.values))
  return [
    ...changed,
    ...added.filter(item => !paired.has(item)).map(item => ({ target: item })),
    ...lost.filter(item => !paired.has(item)).map(item => ({ source: item })),
  ]
}

function without<Thing extends Item>(items: readonly Thing[], others: readonly Item[]): Thing[] {
  const counts = new Map<string, number>()
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1)
  return items.filter(({ key }) => {
    const left = counts.get(key) ?? 0
    counts.set(key, left - 1)
    return left <= 0
  })
}

/** So many things of each side are held against one another at most. */
const most = 50

function pairUp<Thing extends Item>(
  lost: readonly Thing[],
  added: readonly Thing[],
): Required<Difference<Thing>>[] {
  if (lost.length > most || added.length > most) return []
  const pairs = lost.flatMap(source =>
    added.map(target => ({ source, target, far: distance(source.text, target.text) })),
  )
  const taken = new Set<Thing>()
  return pairs
    .toSorted((a, b) => a.far - b.far)
    .flatMap(({ source, target }) => {
      if (taken.has(source) || taken.has(target)) return []
      taken.add(source).add(target)
      return [{ source, target }]
    })
    .toSorted((a, b) => a.target.start - b.target.start)
}
