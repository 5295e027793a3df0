import type { Article, Settings } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { readText } from '../util/read-text.ts'
import type { ArticlePath } from './find-articles.ts'
import { parseArticle } from './parse-article.ts'

/**
 * Reads an article.
 *
 * @throws Problem where it cannot be read or parsed.
 */
export async function readArticle(
  { root, mdx }: Pick<Settings, 'root' | 'mdx'>,
  { namespace, path, problem }: ArticlePath,
): Promise<Article> {
  if (problem) throw problem
  const file = await readText(root, path)
  if (!file) throw new Problem('cannot-read', { path, code: 'ENOENT' }, { path })
  return parseArticle(file, namespace, mdx)
}
