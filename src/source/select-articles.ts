import { matchesGlob } from 'node:path'
import { Problem } from '../util/problem.ts'
import { suggest } from '../util/suggest.ts'
import type { ArticlePath } from './find-articles.ts'

/**
 * The articles that any of the globs names, by path or by namespace; all of them without globs.
 *
 * @throws Problem where a glob names none.
 */
export function selectArticles(
  articles: readonly ArticlePath[],
  globs: readonly string[],
): ArticlePath[] {
  if (globs.length === 0) return [...articles]
  const isMeant = ({ namespace, path }: ArticlePath, glob: string): boolean =>
    [namespace, path].some(name => name === glob || matchesGlob(name, glob))
  for (const glob of globs) {
    if (articles.some(article => isMeant(article, glob))) continue
    const names = articles.map(({ namespace }) => namespace)
    const near = suggest(glob, names) ?? names.slice(0, 3).join('`, `')
    throw new Problem('article-unknown', { glob, known: near })
  }
  return articles.filter(article => globs.some(glob => isMeant(article, glob)))
}
