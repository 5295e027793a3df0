import type { LocaleFile } from '../types.ts'
import { editJsonString } from '../util/edit-json-string.ts'

/**
 * The text of a locale file with the given entries, one a line, in the given order.
 *
 * Keeps what the old file has: byte order mark, indentation, line ends, the last line's end, and
 * each unchanged part of a value to the letter. A file that already says the same is returned as it is.
 */
export function renderLocaleFile(old: LocaleFile, entries: ReadonlyMap<string, string>): string {
  const text = String(old.file)
  if (old.exists && sameEntries(old, entries)) return text
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  '
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const last = !old.exists || /[\r\n]$/.test(text) ? eol : ''
  const lines = [...entries].map(([id, value]) => {
    const entry = old.entries.get(id)
    const written = entry && text.slice(entry.at.start, entry.at.end)
    const raw = written ? editJsonString(written, entry.value, value) : JSON.stringify(value)
    return `${indent}${JSON.stringify(id)}: ${raw}`
  })
  const body = lines.length > 0 ? `${eol}${lines.join(`,${eol}`)}${eol}` : ''
  return `${bom}{${body}}${last}`
}

function sameEntries(old: LocaleFile, entries: ReadonlyMap<string, string>): boolean {
  if (old.entries.size !== entries.size) return false
  const olds = old.entries.values()
  for (const [id, value] of entries) {
    const entry = olds.next().value
    if (entry?.id !== id || entry.value !== value) return false
  }
  return true
}
