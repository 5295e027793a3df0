import type { Nodes } from 'mdast'
import { VFile } from 'vfile'
import { parseDocument } from '../../src/markdown/index.ts'

/** A tree without its inline content and titles. */
export function skeleton(text: string): unknown {
  const strip = (node: Nodes): unknown => {
    if (node.type === 'definition') return { ...node, title: '' }
    if (!('children' in node)) return node
    const isUnit = ['paragraph', 'heading', 'tableCell'].includes(node.type)
    return { ...node, children: isUnit ? [] : node.children.map(strip) }
  }
  return strip(parseDocument(new VFile(text)))
}
