import { diffChars } from 'diff'
import { jsonStringOffset } from './json-string-offset.ts'

/**
 * A JSON string with another value. What stays of its text stays as it was written: `\u00A0` does
 * not become a character that nobody sees.
 *
 * @param raw The string as it stands in the file, quotation marks included.
 * @param before Its value.
 * @param after Its new value.
 */
export function editJsonString(raw: string, before: string, after: string): string {
  if (before === after) return raw
  if (raw === JSON.stringify(before)) return JSON.stringify(after)
  let edited = ''
  let index = 0
  for (const { value, added, removed } of diffChars(before, after)) {
    if (added) {
      edited += JSON.stringify(value).slice(1, -1)
      continue
    }
    const from = jsonStringOffset(raw, index)
    index += value.length
    if (!removed) edited += raw.slice(from, jsonStringOffset(raw, index))
  }
  return `"${edited}"`
}
