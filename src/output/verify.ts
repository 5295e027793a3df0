import type { Nodes, PhrasingContent } from 'mdast'
import { equalTree } from '../markdown/index.ts'

/** The inline content that stands in place of a block's own, by the offset where that starts. */
export type Expected = ReadonlyMap<number, readonly PhrasingContent[]>

/**
 * Whether a localized document has the blocks of its source, with the expected inline content where
 * there is one and the source's everywhere else.
 */
export function verify(source: Nodes, output: Nodes, expected: Expected): boolean {
  if (!equalTree(own(source), own(output))) return false
  if (!('children' in source) || !('children' in output)) return true
  const inline = expected.get(source.children[0]?.position?.start.offset ?? -1)
  if (inline && units.has(source.type)) return equalTree(inline, output.children)
  return (
    source.children.length === output.children.length &&
    source.children.every((child, index) => {
      const other = output.children[index]
      return other !== undefined && verify(child, other, expected)
    })
  )
}

const units = new Set<Nodes['type']>(['heading', 'paragraph', 'tableCell'])

/** The fields of a node alone. */
function own(node: Nodes): object {
  return { ...node, children: undefined }
}
