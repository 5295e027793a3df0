import type { Nodes } from 'mdast'

/**
 * The first node of a tree that stands deeper than a number of levels; a list and its item are one
 * level. Looks no deeper than that, however deep the tree is.
 */
export function firstBelow(tree: Nodes, depth: number): Nodes | undefined {
  if (depth < 0) return tree
  if (!('children' in tree)) return undefined
  for (const child of tree.children) {
    const found = firstBelow(child, child.type === 'list' ? depth : depth - 1)
    if (found) return found
  }
  return undefined
}
