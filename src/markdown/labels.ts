import type { Nodes, Root } from 'mdast'
import type { Syntax } from '../types.ts'

/**
 * What a document tells its inline content: the labels it defines, in the form micromark compares
 * them (CommonMark's, upper case), and the syntax it is written in, Markdown if it does not say.
 */
export interface Labels {
  definitions: string[]
  footnotes: string[]
  syntax?: Syntax
}

const known = new WeakMap<Root, Labels>()

/** The labels of a document's link definitions and footnotes; the same object for the same tree. */
export function labels(tree: Root): Labels {
  let result = known.get(tree)
  if (!result) {
    result = { definitions: [], footnotes: [], syntax: tree.data?.syntax ?? 'markdown' }
    collect(tree, result)
    known.set(tree, result)
  }
  return result
}

function collect(node: Nodes, into: Labels): void {
  if (node.type === 'definition') into.definitions.push(node.identifier.toUpperCase())
  if (node.type === 'footnoteDefinition') into.footnotes.push(node.identifier.toUpperCase())
  if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') return
  for (const child of node.children) collect(child, into)
}
