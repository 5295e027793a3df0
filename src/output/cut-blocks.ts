import type { Nodes, Root } from 'mdast'
import { lineStart } from './line-start.ts'

/** A range of a text and what stands there instead. */
interface Cut {
  start: number
  end: number
  by: string
}

/**
 * A document without some of its blocks, by whole lines. Blocks that stood apart still do, and an
 * ordered list starts with the number it did.
 */
export function cutBlocks(text: string, tree: Root, gone: ReadonlySet<Nodes>): string {
  const cuts = findCuts(text, tree, gone)
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), text)
}

function findCuts(text: string, parent: Nodes, gone: ReadonlySet<Nodes>): Cut[] {
  if (!('children' in parent)) return []
  const children: readonly Nodes[] = parent.children
  const cuts: Cut[] = []
  for (let first = 0; first < children.length; first += 1) {
    const node = children[first]
    if (node && !gone.has(node)) cuts.push(...findCuts(text, node, gone))
    if (!node || !gone.has(node)) continue
    let last = first
    while (gone.has(children[last + 1] ?? parent)) last += 1
    cuts.push(cutRun(text, parent, children, first, last))
    first = last
  }
  return [...cuts, ...renumber(text, parent, gone)]
}

/** Takes out the children from one to another, with the lines that part them from the others. */
function cutRun(
  text: string,
  parent: Nodes,
  children: readonly Nodes[],
  first: number,
  last: number,
): Cut {
  const start = lineStart(text, startOf(children[first]))
  const next = children[last + 1]
  if (next) {
    const isClose =
      parent.type === 'root' &&
      first > 0 &&
      !/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)$/.test(text.slice(0, start))
    return { start, end: lineStart(text, startOf(next)), by: isClose ? eolOf(text) : '' }
  }
  const end = lineEnd(text, endOf(children[last]))
  const before = children[first - 1]
  return before ? { start: lineEnd(text, endOf(before)), end, by: '' } : { start, end, by: '' }
}

/** The number of the first item that is left becomes that of the list, in as many columns. */
function renumber(text: string, parent: Nodes, gone: ReadonlySet<Nodes>): Cut[] {
  if (parent.type !== 'list' || typeof parent.start !== 'number') return []
  const item = parent.children.find(child => !gone.has(child))
  const start = startOf(item)
  const [marker = '', digits = '', mark = ''] = /^(\d+)([.)]) */.exec(text.slice(start)) ?? []
  if (!item || item === parent.children[0] || Number(digits) === parent.start) return []
  const by = `${parent.start}${mark}`.padEnd(marker.length)
  return [{ start, end: start + marker.length, by }]
}

function startOf(node: Nodes | undefined): number {
  return node?.position?.start.offset ?? 0
}

function endOf(node: Nodes | undefined): number {
  return node?.position?.end.offset ?? 0
}

function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]|$/)
  return offset + length
}

function eolOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n'
}
