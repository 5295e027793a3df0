import type { DatabaseSync } from 'node:sqlite'
import { labels } from '../markdown/index.ts'
import type { Article, Pair, Suggestion } from '../types.ts'
import { suggest } from './suggest.ts'
import type { Surroundings } from './surroundings.ts'

/** A unit without a translation of today's source, and what the memory proposes for it. */
export interface Suggested {
  article: Article
  pair: Pair
  /** The best first. */
  suggestions: Suggestion[]
}

/** What the memory proposes for the new and stale units of an article in one locale. */
export function suggestUnits(
  database: DatabaseSync,
  article: Article,
  pairs: readonly Pair[],
  min: number,
  surroundings: Omit<Surroundings, 'labels'>,
): Suggested[] {
  const own = pairs.filter(({ locale }) => locale === surroundings.locale)
  const known = { ...surroundings, labels: labels(article.tree) }
  return own.flatMap((pair, index) => {
    if (pair.state !== 'new' && pair.state !== 'stale') return []
    const wanted = {
      source: pair.unit.text,
      unit: `${article.namespace}#${pair.unit.id}`,
      before: own[index - 1]?.unit.text,
      after: own[index + 1]?.unit.text,
    }
    return { article, pair, suggestions: suggest(database, wanted, min, known) }
  })
}
