import type { Paragraph } from 'mdast'
import { type Labels, parseInline, prose } from '../markdown/index.ts'
import type { Prose } from '../types.ts'
import { Problem } from '../util/problem.ts'

/** A translation that the parser refuses is read to the letter; `markup` says that it is refused. */
export function readMarkdown(markdown: string, labels: Labels): { tree: Paragraph; prose: Prose } {
  try {
    const tree = parseInline(markdown, labels)
    return { tree, prose: prose(markdown, labels, tree) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const offsets = Array.from({ length: markdown.length + 1 }, (_, index) => index)
    const text = { text: markdown, offsets, ends: offsets.slice(1) }
    return { tree: { type: 'paragraph', children: [] }, prose: text }
  }
}
