import { isText, type Labels, parseInline, prose } from '../markdown/index.ts'
import type { UnitReading } from '../types.ts'
import { Problem } from '../util/problem.ts'

type ReadMarkdown = Pick<UnitReading, 'isText' | 'prose' | 'tree'>

/** A translation that the parser refuses is read to the letter; `markup` says that it is refused. */
export function readMarkdown(markdown: string, labels: Labels): ReadMarkdown {
  const plain = isText(markdown)
  try {
    const tree = parseInline(markdown, labels, plain)
    return { isText: plain, tree, prose: prose(markdown, labels, tree, plain) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const offsets = Array.from({ length: markdown.length + 1 }, (_, index) => index)
    const text = { text: markdown, offsets, ends: offsets.slice(1) }
    return { isText: plain, tree: { type: 'paragraph', children: [] }, prose: text }
  }
}
