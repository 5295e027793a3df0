import type { Node } from 'jsonc-parser'
import type { ArticleState, TranslationRecord } from '../types.ts'
import { parseJson } from '../util/parse-json.ts'
import { problemAt } from '../util/problem-at.ts'
import { readText } from '../util/read-text.ts'
import { stateVersion } from './state-version.ts'

/**
 * The state file of an article; undefined where there is none.
 *
 * @throws Problem with line and column where the file has another shape, or one of a newer program.
 */
export async function readState(root: string, path: string): Promise<ArticleState | undefined> {
  const file = await readText(root, path)
  if (!file) return
  const wrong = (node: Node) => problemAt(file, node.offset, 'state-shape')
  const properties = (node: Node): [string, Node][] => {
    if (node.type !== 'object') throw wrong(node)
    return (node.children ?? []).flatMap(({ children: [key, value] = [] }): [string, Node][] =>
      key && value ? [[key.value, value]] : [],
    )
  }
  const record = (node: Node): TranslationRecord => {
    const result: TranslationRecord = { source: '', target: '' }
    for (const [name, value] of properties(node)) {
      const { value: text, type } = value
      if (type !== 'string') throw wrong(value)
      if (name === 'status' && (text === 'draft' || text === 'approved')) result.status = text
      else if (isTextPart(name)) result[name] = text
      else throw wrong(value)
    }
    return result
  }
  const state: ArticleState = new Map()
  for (const [id, value] of properties(parseJson(file))) {
    if (id !== stateVersion.key) {
      state.set(id, new Map(properties(value).map(([locale, node]) => [locale, record(node)])))
    } else if (!Number.isInteger(value.value) || value.value < 1) throw wrong(value)
    else if (value.value > stateVersion.number) {
      throw problemAt(file, value.offset, 'state-version', { found: value.value })
    }
  }
  return state
}

function isTextPart(name: string): name is 'source' | 'target' | 'previous' | 'last' {
  return ['source', 'target', 'previous', 'last'].includes(name)
}
