import type { Node } from 'jsonc-parser'
import { VFile } from 'vfile'
import type { Acceptance, AcceptanceFile } from '../types.ts'
import { parseJson } from '../util/parse-json.ts'
import { problemAt } from '../util/problem-at.ts'
import { readText } from '../util/read-text.ts'
import { suggest } from '../util/suggest.ts'

const parts = ['rule', 'actual', 'expected', 'reason', 'source', 'target'] as const
type Part = (typeof parts)[number]

/**
 * The acceptances of an article: by unit, then by locale a list of `{rule, actual, expected, reason,
 * source, target}`, of which a person has to write rule and reason. None where there is no file.
 *
 * @throws Problem with line and column where the file is anything else.
 */
export async function readAcceptances(
  root: string,
  path: string,
  locales: readonly string[],
): Promise<AcceptanceFile> {
  const file = await readText(root, path)
  if (!file) return { file: new VFile({ path, cwd: root }), exists: false, list: [] }
  const list: Acceptance[] = []
  const wrong = (node: Node, key: string, values: Record<string, string> = {}) =>
    problemAt(file, node.offset, key, values)
  const properties = (node: Node): [Node, Node][] => {
    if (node.type !== 'object') throw wrong(node, 'accepted-shape')
    return (node.children ?? []).flatMap(({ children: [key, value] = [] }): [Node, Node][] =>
      key && value ? [[key, value]] : [],
    )
  }
  const record = (node: Node): Partial<Record<Part, string>> => {
    const found: Partial<Record<Part, string>> = {}
    for (const [key, value] of properties(node)) {
      const part = parts.find(name => name === key.value)
      if (!part) {
        const known = suggest(String(key.value), parts) ?? parts.join('`, `')
        throw wrong(key, 'accepted-key', { word: String(key.value), known })
      }
      if (value.type !== 'string') throw wrong(value, 'accepted-text', { word: part })
      found[part] = value.value
    }
    return found
  }
  for (const [unit, byLocale] of properties(parseJson(file))) {
    for (const [locale, all] of properties(byLocale)) {
      if (!locales.includes(locale.value)) {
        const known = suggest(String(locale.value), locales) ?? locales.join('`, `')
        throw wrong(locale, 'accepted-locale', { locale: String(locale.value), known })
      }
      if (all.type !== 'array') throw wrong(all, 'accepted-shape')
      for (const node of all.children ?? []) {
        const { rule, reason, ...rest } = record(node)
        if (!rule?.trim() || !reason?.trim()) throw wrong(node, 'accepted-reason')
        const at = { start: node.offset, end: node.offset + node.length }
        list.push({ unit: unit.value, locale: locale.value, rule, reason, ...rest, at })
      }
    }
  }
  return { file, exists: true, list }
}
