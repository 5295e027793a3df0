import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { findingRange } from './finding-range.ts'

const before = 40
const after = 80

/** The part of a line around a place, and marks to stand below it. */
export function quoteLine(
  file: VFile,
  message: VFileMessage,
): { text: string; mark: string } | undefined {
  // A problem is known by its place alone; the text was not kept.
  const range = findingRange(message)
  if (!range || file.value === undefined) return
  const { start, end } = range
  const line = String(file).split(/\r\n|\r|\n/)[start.line - 1]
  if (line === undefined) return
  const from = start.column - 1
  const to = end.line === start.line ? Math.max(end.column - 1, from) : line.length
  const cutLeft = from > before ? nearestSpace(line, from - before) : 0
  const cutRight = line.length > to + after ? line.lastIndexOf(' ', to + after) : line.length
  const left = cutLeft > 0 ? '… ' : ''
  const shown = line.slice(cutLeft, Math.max(cutRight, to))
  const text = `${left}${shown}${cutRight < line.length ? ' …' : ''}`
  const width = Math.min(Math.max(columns(line.slice(from, to)), 1), columns(shown))
  const mark = `${' '.repeat(columns(left + line.slice(cutLeft, from)))}${'^'.repeat(width)}`
  return { text: text.replaceAll('\t', ' '), mark }
}

function nearestSpace(line: string, index: number): number {
  const space = line.indexOf(' ', index)
  return space === -1 || space > index + before / 2 ? index : space + 1
}

/** Terminal columns: combining marks take none, wide characters two. */
function columns(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{M}|\p{Cf}/u.test(character)) continue
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u.test(
        character,
      )
        ? 2
        : 1
  }
  return width
}
