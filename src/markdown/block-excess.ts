import type { Excess } from './inline-excess.ts'
import { limits } from './limits.ts'

const container = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]]+\]:)/y
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/
const rule = /^[ \t]*(?:(?:\*[ \t]*)+|(?:-[ \t]*)+)$/

/** Lines that open a block, or are one: what the parser looks at more than once. */
const opener = /^[ \t]*(?:[#`~<[|:]|[-+*>](?=[ \t]|$)|\d{1,9}[.)]|(?:[-*_=][ \t]*)+$)|\|/

/** Which limit the blocks of a document exceed, if any, with the line (1-based). */
export function blockExcess(text: string): { excess: Excess; line: number } | undefined {
  const lines = text.split(/\r\n?|\n/)
  let blocks = 0
  let containers = 0
  let inside = false
  let before = ''
  for (const [index, content] of lines.entries()) {
    const line = index + 1
    const { depth, first } = containersOf(content)
    if (depth > limits.depth) return { excess: 'depth', line }
    if (content.split('|', limits.cells + 2).length > limits.cells + 1) {
      return { excess: 'size', line }
    }
    const isBlank = content.trim() === ''
    if (!isBlank && (lines[index - 1]?.trim() === '' || opener.test(content))) blocks += 1
    // The parser moves everything it has for each of both.
    const starts = depth > 0 && (!inside || first !== before)
    if (starts || underline.test(content)) containers += 1
    if (blocks > limits.blocks || containers * lines.length > limits.containers) {
      return { excess: 'size', line }
    }
    if (isBlank) continue
    inside = depth > 0 || (inside && /^[ \t]/.test(content))
    before = first || before
  }
  return undefined
}

/** How many lists, quotes and footnotes a line opens or continues, and the mark of the first. */
function containersOf(line: string): { depth: number; first: string } {
  // A line across the page, not lists in one another.
  if (rule.test(line)) return { depth: 1, first: line.trim().charAt(0) }
  let depth = 0
  let first = ''
  container.lastIndex = 0
  for (let [mark] = container.exec(line) ?? []; mark; [mark] = container.exec(line) ?? []) {
    if (depth === 0) first = mark.trim().replace(/^\d+/, '')
    depth += 1
  }
  return { depth, first }
}
