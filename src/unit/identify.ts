import { type Labels, prose } from '../markdown/index.ts'
import type { Unit } from '../types.ts'
import { hash } from '../util/hash.ts'
import { normalize } from '../util/normalize.ts'
import { allocate } from './allocate.ts'
import { match, type Previous } from './match.ts'

/** What is known beside the last snapshot. */
export interface Known {
  /** Ids of units that left the article, in order, by the hash of their normalized text. */
  orphans?: ReadonlyMap<string, readonly string[]>
  /** Further ids that are never given again. */
  taken?: Iterable<string>
  labels?: Labels
}

/**
 * Gives each unit its id: the one it had in the last snapshot or before it left the article, or a
 * new one that nothing else has.
 *
 * @param units Units of an article, in document order.
 * @param previous The last snapshot of the article, in its order.
 */
export function identify(
  units: readonly Unit[],
  previous: readonly Previous[],
  { orphans = new Map(), taken = [], labels }: Known = {},
): Unit[] {
  const matched = match(
    previous,
    units.map(({ text }) => text),
  )
  const used = new Set(previous.map(({ id }) => id))
  const ids = units.map(({ text }, index) => {
    const id = matched[index] ?? orphans.get(hash(normalize(text)))?.find(old => !used.has(old))
    if (id) used.add(id)
    return id
  })
  const fresh = units.filter((_, index) => ids[index] === undefined)
  const allocated = allocate(
    fresh.map(({ text }) => prose(text, labels).text),
    new Set([...taken, ...[...orphans.values()].flat(), ...used]),
  )
  return units.map((unit, index) => ({ ...unit, id: ids[index] ?? allocated.shift() ?? '' }))
}
