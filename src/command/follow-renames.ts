import type { Arrival, Today } from '../exchange/plan-import.ts'
import type { Found } from '../types.ts'
import { claimArticles } from '../unit/claim-articles.ts'

/**
 * Gives units that came back the name that their article has now. A file that went out before an
 * article was renamed has its old name: it is known by what its units say, as everywhere.
 */
export function followRenames(arrivals: readonly Arrival[], articles: readonly Today[]): Arrival[] {
  const names = articles.flatMap(({ article }) => [article.file.path, article.namespace])
  const strange = arrivals.filter(({ item }) => !names.includes(item.article))
  const known = new Set(arrivals.map(({ item }) => item.article))
  const olds = Map.groupBy(strange, ({ item }) => item.article)
  const free = articles.filter(
    ({ article: { file, namespace } }) => !known.has(file.path) && !known.has(namespace),
  )
  const claims = claimArticles(
    new Map(
      [...olds].map(([name, all]) => {
        const units = all.map(({ item }) => [item.id, textOf(item.source)] as const)
        return [name, [...new Map(units)].map(([id, text]) => ({ id, text }))]
      }),
    ),
    new Map(
      free.map(({ article, pairs }) => {
        const units = pairs.map(({ unit }) => [unit.id, unit.text] as const)
        return [article.namespace, [...new Map(units).values()]]
      }),
    ),
  )
  const now = new Map([...claims].map(([young, old]) => [old, young]))
  return arrivals.map(arrival => {
    const article = now.get(arrival.item.article)
    return article === undefined ? arrival : { ...arrival, item: { ...arrival.item, article } }
  })
}

function textOf(found: Found): string {
  if (typeof found === 'string') return found
  return found.map(part => (typeof part === 'string' ? part : (part.data ?? ''))).join('')
}
