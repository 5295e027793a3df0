import type { Nodes, Paragraph } from 'mdast'
import type { Span } from '../types.ts'
import { protectedSpans } from './protected-spans.ts'

/**
 * The places in inline Markdown that are text and nothing else, in order: no code, HTML,
 * destinations, labels of references, or tokens of other tools.
 *
 * @param tree What `parseInline` makes of the Markdown.
 */
export function textSpans(markdown: string, tree: Paragraph): Span[] {
  const tokens = protectedSpans(markdown)
  const result: Span[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'text') {
      result.push(...outside(span(node), tokens))
      return
    }
    if (isLabel(node)) return
    if (node.type === 'link' && !markdown.startsWith('[', span(node).start)) return
    if ('children' in node) node.children.forEach(walk)
    if (node.type === 'image') node.data?.alt?.forEach(walk)
    if ((node.type === 'image' || node.type === 'link') && node.data?.title) {
      result.push(node.data.title)
    }
  }
  walk(tree)
  return result
}

/** A reference whose text is its label. */
function isLabel(node: Nodes): boolean {
  return 'referenceType' in node && node.referenceType !== 'full'
}

function span({ position }: Nodes): Span {
  const start = position?.start.offset ?? 0
  return { start, end: position?.end.offset ?? start }
}

/** What is left of a place without the tokens in it. */
function outside({ start, end }: Span, tokens: readonly Span[]): Span[] {
  const result: Span[] = []
  let from = start
  for (const token of tokens) {
    if (token.end <= from || token.start >= end) continue
    if (token.start > from) result.push({ start: from, end: token.start })
    from = token.end
  }
  if (from < end) result.push({ start: from, end })
  return result
}
