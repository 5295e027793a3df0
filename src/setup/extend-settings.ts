import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser'
import { readText } from '../util/read-text.ts'
import type { Setup } from './plan-setup.ts'

const path = '.vscode/settings.json'

/** Binds the termbase to its schema in the settings of the editor, which may have comments. */
export async function extendSettings(
  root: string,
  { changes, left, folders }: Setup,
): Promise<void> {
  const file = await readText(root, path)
  const old = file ? String(file) : null
  const errors: ParseError[] = []
  const settings: unknown = parse(old ?? '{}', errors, { allowTrailingComma: true })
  const bound = (settings as Record<string, unknown> | undefined)?.['json.schemas']
  const fileMatch = `/${folders.locales}/names.json`
  if (JSON.stringify(bound)?.includes(fileMatch)) return
  if (errors.length > 0 || (bound !== undefined && !Array.isArray(bound))) {
    left.push({ path, what: 'unreadable' })
    return
  }
  const binding = { fileMatch: [fileMatch], url: './node_modules/stet/dist/names.schema.json' }
  const at = Array.isArray(bound) ? ['json.schemas', bound.length] : ['json.schemas']
  const edits = modify(old ?? '{}', at, Array.isArray(bound) ? binding : [binding], {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
  })
  const content = applyEdits(old ?? '{}', edits)
  changes.push({ path, content: old === null ? `${content}\n` : content, old })
}
