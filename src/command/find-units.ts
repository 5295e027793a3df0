import type { Pair } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { suggest } from '../util/suggest.ts'

/** A translation with the article it is in. */
export interface FoundUnit {
  namespace: string
  pair: Pair
}

/**
 * The translations of the units that a person names.
 *
 * @throws Problem where one is not there, in several articles, or not translated.
 */
export function findUnits(
  all: readonly FoundUnit[],
  ids: readonly string[],
  locale: string,
): FoundUnit[] {
  return [...new Set(ids)].map(id => {
    const [found, ...others] = all.filter(({ pair }) => pair.unit.id === id)
    if (!found) {
      const near = suggest(id, new Set(all.map(({ pair }) => pair.unit.id)))
      throw new Problem(near ? 'unit-near' : 'unit-unknown', { id, known: near ?? '' })
    }
    if (others.length > 0) throw new Problem('unit-ambiguous', { id, count: others.length + 1 })
    if (found.pair.target === '') throw new Problem('unit-untranslated', { id, locale })
    return found
  })
}
