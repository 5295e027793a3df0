import { type Labels, prose } from '../markdown/index.ts'
import type { Unit } from '../types.ts'
import { allocate } from './allocate.ts'
import { match, type Previous } from './match.ts'

/**
 * Gives each unit its id: the one it had in the last snapshot, or a new one that nothing else has.
 *
 * @param units Units of an article, in document order.
 * @param previous The last snapshot of the article, in its order.
 * @param taken Further ids that are never given again, those of units that left the article.
 */
export function identify(
  units: readonly Unit[],
  previous: readonly Previous[],
  taken: Iterable<string> = [],
  known?: Labels,
): Unit[] {
  const ids = match(
    previous,
    units.map(({ text }) => text),
  )
  const fresh = units.filter((_, index) => ids[index] === undefined)
  const allocated = allocate(
    fresh.map(({ text }) => prose(text, known).text),
    new Set([...taken, ...previous.map(({ id }) => id)]),
  )
  return units.map((unit, index) => ({ ...unit, id: ids[index] ?? allocated.shift() ?? '' }))
}
