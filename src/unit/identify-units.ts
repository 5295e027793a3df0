import { labels } from '../markdown/index.ts'
import type { Article, ArticleState, LocaleFile, Unit } from '../types.ts'
import { identify } from './identify.ts'

/** The locale files of an article, as far as they tell ids. */
export interface Ids {
  snapshot: LocaleFile
  targets: readonly LocaleFile[]
  orphans: ReadonlyMap<string, LocaleFile>
  state: ArticleState | undefined
}

/** Gives the units of an article their ids, those of units that return among them. */
export function identifyUnits(units: readonly Unit[], article: Article, files: Ids): Unit[] {
  const { snapshot, targets, state } = files
  const orphans = [...files.orphans.values()]
  const previous = [...snapshot.entries.values()].map(({ id, value }) => ({ id, text: value }))
  // Repeats are told apart by their order, which the locale files keep and the state does not.
  const ordered = [...targets, ...orphans].flatMap(({ entries }) => [...entries.keys()])
  const known = new Set([...ordered, ...(state?.keys() ?? [])])
  const unknown = ordered.filter(id => !state?.has(id))
  return identify(units, previous, {
    orphans: idsByHash(
      [...known].filter(id => !snapshot.entries.has(id)),
      state,
    ),
    taken: [
      ...orphans.flatMap(({ entries }) => [...entries.keys()]),
      ...(state?.keys() ?? []),
      // Without a snapshot nothing tells a translator's own key from one that stet gave.
      ...(snapshot.exists ? unknown : []),
    ],
    labels: labels(article.tree),
  })
}

/** The ids by the hash of their source text, as their translations were made or as it was last. */
function idsByHash(ids: readonly string[], state: ArticleState | undefined): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const id of ids) {
    const records = [...(state?.get(id)?.values() ?? [])]
    const hashes = new Set(records.flatMap(({ source, last }) => [source, ...(last ? [last] : [])]))
    for (const hash of hashes) found.set(hash, [...(found.get(hash) ?? []), id])
  }
  return found
}
