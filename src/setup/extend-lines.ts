import { readText } from '../util/read-text.ts'
import type { Setup } from './plan-setup.ts'

/** Adds the lines to a file that it does not have yet; what it has stays to the letter. */
export async function extendLines(
  root: string,
  { changes }: Setup,
  path: string,
  lines: readonly string[],
): Promise<void> {
  const file = await readText(root, path)
  const old = file ? String(file) : null
  const there = new Set((old ?? '').split(/\r\n|\n/).map(line => line.trim()))
  const missing = lines.filter(line => !there.has(line))
  if (missing.length === 0) return
  const eol = old?.includes('\r\n') ? '\r\n' : '\n'
  const gap = old && !old.endsWith('\n') ? eol : ''
  changes.push({ path, content: `${old ?? ''}${gap}${missing.join(eol)}${eol}`, old })
}
