import type { Node } from 'jsonc-parser'
import { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Entry, LocaleFile } from '../types.ts'
import { parseJson } from '../util/parse-json.ts'
import { Problem } from '../util/problem.ts'
import { readText } from '../util/read-text.ts'

const idPattern = /^[a-z][a-z0-9-]{0,39}$/

/**
 * A locale file: one flat JSON object of strings. One that does not exist has no entries.
 *
 * @throws Problem with line and column where the file is anything else.
 */
export async function readLocaleFile(
  root: string,
  path: string,
  locale: string,
  namespace: string,
): Promise<LocaleFile> {
  const file = await readText(root, path)
  if (!file) return { locale, namespace, file: new VFile({ path, cwd: root }), entries: new Map() }
  const tree = parseJson(file)
  const fail = (node: Node, key: string, values: Record<string, string> = {}): never => {
    const { line, column } = location(file).toPoint(node.offset) ?? { line: 1, column: 1 }
    throw new Problem(key, { path, ...values }, { path, line, column })
  }
  if (tree.type !== 'object') fail(tree, 'locale-shape', { found: tree.type })

  const entries = new Map<string, Entry>()
  for (const property of tree.children ?? []) {
    const [key, value] = property.children ?? []
    if (!key || !value) continue
    if (!idPattern.test(key.value)) fail(key, 'locale-id', { id: key.value })
    if (value.type !== 'string') fail(value, 'locale-value', { id: key.value, found: value.type })
    if (!String(value.value).isWellFormed()) fail(value, 'locale-surrogate', { id: key.value })
    entries.set(key.value, { id: key.value, value: value.value, key: span(key), at: span(value) })
  }
  return { locale, namespace, file, entries }
}

function span(node: Node): { start: number; end: number } {
  return { start: node.offset, end: node.offset + node.length }
}
