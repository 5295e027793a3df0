import type { Nodes, Root } from 'mdast'
import { VFile } from 'vfile'
import { equalTree, parseDocument } from '../markdown/index.ts'
import type { Article, Unit } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { bisect } from './bisect.ts'
import { cutBlocks } from './cut-blocks.ts'

/** How much is parsed at most to find what cannot be left out, in code units. */
const patience = 5_000_000

/**
 * A localized document without the blocks of which nothing is translated: whole blocks of the top
 * level and whole list items, never cells of a table. What is translated in part stays, with the
 * source's text; so does what others refer to (definitions, footnotes), and a block without which
 * its neighbours would become one. The result is parsed again: it has the blocks of the document
 * less those, and nothing else is different.
 *
 * @param text The localized document; it has the blocks of the article.
 * @param units Units of the article.
 * @param missing Those without a translation.
 */
export function omit(
  article: Article,
  text: string,
  units: readonly Unit[],
  missing: ReadonlySet<Unit>,
): string {
  const tree = missing.size > 0 ? parse(article, text) : undefined
  if (!tree) return text
  const isGone = (node: Nodes): boolean => {
    const own = units.filter(unit => holds(node, unit))
    return own.length > 0 && own.every(unit => missing.has(unit)) && !isReferred(node)
  }
  const gone = new Set<Nodes>()
  let result = text
  let left = patience
  bisect(find(article.tree, tree, isGone), batch => {
    if (left < 0) return false
    left -= text.length
    const together = gone.union(new Set(batch))
    const cut = cutBlocks(text, tree, together)
    const output = parse(article, cut)
    if (!output || !equalTree(without(tree, together), without(output))) return false
    for (const node of batch) gone.add(node)
    result = cut
    return true
  })
  return result
}

function parse(article: Article, text: string): Root | undefined {
  try {
    return parseDocument(new VFile(text), article.tree.data?.syntax)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

function holds({ position }: Nodes, unit: Unit): boolean {
  const start = position?.start.offset ?? 0
  return start <= unit.start && unit.start < (position?.end.offset ?? start)
}

/** Whether a block has what others may refer to, or is no part of the text. */
function isReferred(node: Nodes): boolean {
  if (['definition', 'footnoteDefinition', 'toml', 'yaml'].includes(node.type)) return true
  return 'children' in node && node.children.some(isReferred)
}

/** The blocks and list items to leave out: those of the document for those of the article. */
function find(source: Nodes, output: Nodes, isGone: (node: Nodes) => boolean): Nodes[] {
  if (!('children' in source && 'children' in output)) return []
  const isApart = source.type === 'root' || source.type === 'list'
  return source.children.flatMap((child, index): Nodes[] => {
    const twin = output.children[index]
    if (!twin) return []
    if (isApart && isGone(child)) return [twin]
    const found = find(child, twin, isGone)
    const isEmpty =
      twin.type === 'list' && twin.children.every(item => found.includes(item as Nodes))
    return isEmpty ? [twin] : found
  })
}

/** A tree without some nodes. A list that has one item left cannot be spread. */
function without(node: Nodes, gone: ReadonlySet<Nodes> = new Set()): object {
  const children =
    'children' in node
      ? node.children.filter(child => !gone.has(child)).map(child => without(child, gone))
      : undefined
  return { ...node, spread: undefined, children }
}
