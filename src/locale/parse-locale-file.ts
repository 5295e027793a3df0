import type { Node } from 'jsonc-parser'
import type { VFile } from 'vfile'
import type { Entry, LocaleFile } from '../types.ts'
import { parseJson } from '../util/parse-json.ts'
import { problemAt } from '../util/problem-at.ts'

const idPattern = /^[a-z][a-z0-9-]{0,39}$/

/**
 * A locale file: one flat JSON object of strings.
 *
 * @throws Problem with line and column where the file is anything else.
 */
export function parseLocaleFile(file: VFile, locale: string, namespace: string): LocaleFile {
  const tree = parseJson(file)
  if (tree.type !== 'object')
    throw problemAt(file, tree.offset, 'locale-shape', { found: tree.type })

  const entries = new Map<string, Entry>()
  for (const property of tree.children ?? []) {
    const [key, value] = property.children ?? []
    if (!key || !value) continue
    const id = String(key.value)
    if (!idPattern.test(id)) throw problemAt(file, key.offset, 'locale-id', { id })
    if (value.type !== 'string') {
      throw problemAt(file, value.offset, 'locale-value', { id, found: value.type })
    }
    if (!String(value.value).isWellFormed()) {
      throw problemAt(file, value.offset, 'locale-surrogate', { id })
    }
    entries.set(id, { id, value: value.value, key: span(key), at: span(value) })
  }
  return { locale, namespace, file, exists: true, entries }
}

function span({ offset, length }: Node): { start: number; end: number } {
  return { start: offset, end: offset + length }
}
