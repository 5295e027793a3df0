import { parseDocument } from '../markdown/index.ts'
import type { Article } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { readText } from '../util/read-text.ts'
import type { ArticlePath } from './find-articles.ts'

/**
 * An article and its tree.
 *
 * @throws Problem where it cannot be read or parsed.
 */
export async function readArticle(
  root: string,
  { namespace, path }: ArticlePath,
): Promise<Article> {
  const file = await readText(root, path)
  if (!file) throw new Problem('cannot-read', { path, code: 'ENOENT' }, { path })
  return { namespace, file, tree: parseDocument(file) }
}
