import { articlePaths } from '../locale/article-paths.ts'
import type { ArticlePath } from '../source/find-articles.ts'
import type { Settings } from '../types.ts'

/** All files that decide what is found of an article and written of it, but what it refers to. */
export function filesOf(settings: Settings, { namespace, path }: ArticlePath): string[] {
  return [path, ...articlePaths(settings, namespace)]
}
