import type { Nodes } from 'mdast'
import { VFile } from 'vfile'
import { parseDocument, protectedSpans } from '../markdown/index.ts'
import { Problem } from '../util/problem.ts'

/**
 * Whether MDX takes a paragraph for elements, expressions or modules without a text between them.
 * Tokens of other tools (`{#if x}`) are passed over: they are what MDX rejects.
 */
export function isProgram(text: string): boolean {
  if (!/^\s*[<{]|^(?:im|ex)port\s/.test(text)) return false
  const rest = protectedSpans(text).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  )
  try {
    return !hasText(parseDocument(new VFile(rest), 'mdx'))
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}

function hasText(node: Nodes): boolean {
  return node.type === 'text' || ('children' in node && node.children.some(hasText))
}
