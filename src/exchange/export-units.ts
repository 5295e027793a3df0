import { location } from 'vfile-location'
import { labels } from '../markdown/index.ts'
import type { Article, ExchangeUnit, Pair } from '../types.ts'
import { hash } from '../util/hash.ts'
import { alignCodes } from './align-codes.ts'
import { split } from './split.ts'

/** The units of an article with their translations into one locale, for translators. */
export function exportUnits(
  { namespace, file, tree }: Article,
  pairs: readonly Pair[],
): ExchangeUnit[] {
  const known = labels(tree)
  const places = location(file)
  return pairs.map(({ unit, locale, target, state, previous }, index) => {
    const source = split(unit.text, unit.type, known)
    return {
      namespace,
      id: unit.id,
      path: file.path,
      line: places.toPoint(unit.start)?.line ?? 1,
      source,
      target: alignCodes(source, split(target, unit.type, known)),
      state,
      note: unit.note,
      before: neighbour(pairs[index - 1]),
      after: neighbour(pairs[index + 1]),
      previous,
      base: { locale, article: namespace, id: unit.id, target: hash(target), state },
    }
  })
}

function neighbour(pair: Pair | undefined): string | undefined {
  return pair && (pair.target || pair.unit.text)
}
