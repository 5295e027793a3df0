import type { Excess } from './inline-excess.ts'
import { limits } from './limits.ts'

const container = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/
const footnote = /^ {0,3}\[\^[^\]]+\]:/

/** Which limit the blocks of a document exceed, if any, with the line (1-based). */
export function blockExcess(text: string): { excess: Excess; line: number } | undefined {
  const lines = text.split(/\r\n?|\n/)
  let containers = 0
  let inside = false
  for (const [index, content] of lines.entries()) {
    const line = index + 1
    const depth = depthOf(content)
    if (depth > limits.depth) return { excess: 'depth', line }
    if (content.split('|', limits.cells + 2).length > limits.cells + 1) {
      return { excess: 'size', line }
    }
    const starts = depth > 0 || footnote.test(content)
    // The parser moves everything it has for each of both.
    if ((starts && !inside) || underline.test(content)) containers += 1
    if (containers * lines.length > limits.containers) return { excess: 'size', line }
    if (content !== '') inside = starts || (inside && /^[ \t]/.test(content))
  }
  return undefined
}

/** How many lists and quotes a line opens or continues. */
function depthOf(line: string): number {
  // A line across the page, not lists in one another.
  if (/^[ \t]*(?:(?:\*[ \t]*)+|(?:-[ \t]*)+)$/.test(line)) return 1
  let depth = 0
  container.lastIndex = 0
  while (container.test(line)) depth += 1
  return depth
}
