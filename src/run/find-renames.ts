import type { Cache } from '../cache/index.ts'
import type { ArticlePath } from '../source/find-articles.ts'
import type { Settings } from '../types.ts'
import { isSettled } from './is-settled.ts'

/** Which locale files belong to which article, where its name does not say it. */
export interface Renames {
  /** The namespace that the files of a renamed article still stand under. */
  from: Map<string, string>
  /** Articles whose name was another article's, so that the files there are not theirs. */
  fresh: Set<string>
}

/**
 * Finds articles that were renamed since the last sync. One that the cache knows as it is was looked
 * at before.
 *
 * @param namespaces Namespaces that have locale files.
 */
export async function findRenames(
  settings: Settings,
  all: readonly ArticlePath[],
  namespaces: readonly string[],
  cache?: Cache,
): Promise<Renames> {
  const open: ArticlePath[] = []
  for (const path of all) if (!cache || !isSettled(settings, cache, path)) open.push(path)
  if (open.length === 0) return { from: new Map(), fresh: new Set() }
  const { claimRenames } = await import('./claim-renames.ts')
  return claimRenames(settings, all, open, namespaces)
}
