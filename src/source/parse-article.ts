import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { parseDocument } from '../markdown/index.ts'
import type { Article, MdxPolicy } from '../types.ts'
import { Problem } from '../util/problem.ts'

/**
 * An article and its tree. The extension says which syntax it has; one that MDX rejects is read as
 * Markdown where the policy says so.
 *
 * @throws Problem where it cannot be parsed.
 */
export function parseArticle(file: VFile, namespace: string, mdx: MdxPolicy): Article {
  try {
    const tree = parseDocument(file, file.path.endsWith('.mdx') ? 'mdx' : 'markdown')
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
