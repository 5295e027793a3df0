import type { Nodes } from 'mdast'

/**
 * The first node of a tree that stands deeper than a number of levels; a list and its item are one
 * level. Takes no stack, however deep the tree is.
 */
export function firstBelow(tree: Nodes, depth: number): Nodes | undefined {
  let level: Nodes[] = [tree]
  for (let left = depth; left >= 0 && level.length > 0; left -= 1) {
    level = level.flatMap(childrenOf)
  }
  return level[0]
}

function childrenOf(node: Nodes): Nodes[] {
  if (!('children' in node)) return []
  return node.children.flatMap(child => (child.type === 'list' ? child.children : [child]))
}
