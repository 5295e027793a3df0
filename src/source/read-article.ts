import { location } from 'vfile-location'
import { parseDocument } from '../markdown/index.ts'
import type { Article, Settings } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { readText } from '../util/read-text.ts'
import type { ArticlePath } from './find-articles.ts'

/**
 * An article and its tree. The extension says which syntax it has; one that MDX rejects is read as
 * Markdown where the settings say so.
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
  try {
    const tree = parseDocument(file, path.endsWith('.mdx') ? 'mdx' : 'markdown')
    return { namespace, file, tree }
  } catch (error) {
    const isRejected = error instanceof Problem && error.key === 'mdx-syntax'
    if (!isRejected || mdx === 'strict') throw error
    const { line, column } = { line: 1, column: 1, ...error.where }
    const offset = location(file).toOffset({ line, column }) ?? 0
    const rejected = { reason: String(error.values.reason), offset }
    return { namespace, file, tree: parseDocument(file), rejected }
  }
}
