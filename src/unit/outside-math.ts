import type { Nodes } from 'mdast'

/**
 * The blocks that are not part of math over several of them: from one that begins with a line `$$` to
 * one that ends with such a line, without other `$$` in them. Math within a paragraph is a token.
 */
export function outsideMath(blocks: readonly Nodes[], source: string): Nodes[] {
  const result: Nodes[] = []
  let ends: boolean = true
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (!block) continue
    const isOpen: boolean = ends && isMark(block, source, /^\$\$[ \t]*[\r\n]/)
    const end: number = isOpen
      ? blocks.findIndex((other, index) => index > at && isMark(other, source, /[\r\n]\$\$$/))
      : -1
    // Without an end behind this one there is none behind the next either.
    if (isOpen) ends = end > 0
    if (end > 0) at = end
    else result.push(block)
  }
  return result
}

function isMark(block: Nodes, source: string, pattern: RegExp): boolean {
  if (block.type !== 'paragraph') return false
  const text = source.slice(block.position?.start.offset, block.position?.end.offset)
  return pattern.test(text) && text.split('$$').length === 2
}
