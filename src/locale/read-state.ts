import type { Node } from 'jsonc-parser'
import { location } from 'vfile-location'
import type { ArticleState, TranslationRecord } from '../types.ts'
import { parseJson } from '../util/parse-json.ts'
import { Problem } from '../util/problem.ts'
import { readText } from '../util/read-text.ts'

/**
 * The state file of an article; undefined where there is none.
 *
 * @throws Problem with line and column where the file has another shape.
 */
export async function readState(root: string, path: string): Promise<ArticleState | undefined> {
  const file = await readText(root, path)
  if (!file) return
  const properties = (node: Node): [string, Node][] => {
    if (node.type !== 'object') {
      const { line, column } = location(file).toPoint(node.offset) ?? { line: 1, column: 1 }
      throw new Problem('state-shape', { path }, { path, line, column })
    }
    return (node.children ?? []).flatMap(({ children: [key, value] = [] }): [string, Node][] =>
      key && value ? [[key.value, value]] : [],
    )
  }
  const text = (node: Node): string => {
    if (node.type === 'string') return node.value
    const { line, column } = location(file).toPoint(node.offset) ?? { line: 1, column: 1 }
    throw new Problem('state-shape', { path }, { path, line, column })
  }
  const record = (node: Node): TranslationRecord => {
    const result: TranslationRecord = { source: '', target: '' }
    for (const [name, value] of properties(node)) {
      if (name === 'source' || name === 'target' || name === 'previous') result[name] = text(value)
      if (name === 'status') result.status = text(value) === 'approved' ? 'approved' : 'draft'
    }
    return result
  }
  return new Map(
    properties(parseJson(file)).map(([id, locales]) => [
      id,
      new Map(properties(locales).map(([locale, node]) => [locale, record(node)])),
    ]),
  )
}
