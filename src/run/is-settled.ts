import { articleKey, type Cache } from '../cache/index.ts'
import type { ArticlePath } from '../source/find-articles.ts'
import type { Settings } from '../types.ts'
import { filesOf } from './files-of.ts'

/** Whether the cache knows what is found of an article whose files are as they are now. */
export function isSettled(settings: Settings, cache: Cache, path: ArticlePath): boolean {
  const { article } = cache.find(path.namespace)
  if (!article || path.problem) return false
  return article.key === articleKey(cache, filesOf(settings, path))
}
