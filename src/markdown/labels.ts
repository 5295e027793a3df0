import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** The labels a document defines, in the form micromark compares them (CommonMark's, upper case). */
export interface Labels {
  definitions: string[]
  footnotes: string[]
}

const known = new WeakMap<Root, Labels>()

/** The labels of a document's link definitions and footnotes; the same object for the same tree. */
export function labels(tree: Root): Labels {
  let result = known.get(tree)
  if (!result) {
    result = collect(tree)
    known.set(tree, result)
  }
  return result
}

function collect(tree: Root): Labels {
  const result: Labels = { definitions: [], footnotes: [] }
  visit(tree, node => {
    if (node.type === 'definition') result.definitions.push(node.identifier.toUpperCase())
    if (node.type === 'footnoteDefinition') result.footnotes.push(node.identifier.toUpperCase())
  })
  return result
}
