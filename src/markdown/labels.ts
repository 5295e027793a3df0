import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** The labels a document defines, in the form micromark compares them (CommonMark's, upper case). */
export interface Labels {
  definitions: string[]
  footnotes: string[]
}

/** The labels of a document's link definitions and footnotes. */
export function labels(tree: Root): Labels {
  const result: Labels = { definitions: [], footnotes: [] }
  visit(tree, node => {
    if (node.type === 'definition') result.definitions.push(node.identifier.toUpperCase())
    if (node.type === 'footnoteDefinition') result.footnotes.push(node.identifier.toUpperCase())
  })
  return result
}
