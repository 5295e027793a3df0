import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { PairContext, UnitReading } from '../types.ts'
import type { Item } from './compare-items.ts'
import { destinationKey } from './destination-key.ts'
import { nodeSpan } from './node-span.ts'

/** Where a link or picture leads; its place is that of the destination, or of the label. */
export interface Destination extends Item {
  url: string
  of: 'image' | 'link'
  /** How it is written: beside the text, or in a definition that a label names. */
  form: 'inline' | 'label'
}

/**
 * The destinations of a unit, in order. References lead where their definition says.
 *
 * @param map What the start of a destination becomes, where one is written beside its text.
 */
export function destinations(
  { tree, markdown }: UnitReading,
  { article }: PairContext,
  map: Readonly<Record<string, string>> = {},
): Destination[] {
  const result: Destination[] = []
  const add = (of: Destination['of'], said: string, form: Destination['form'], node: Nodes) => {
    const { start, end } = spanOf(node, markdown)
    const url = form === 'inline' ? localize(said, map) : said
    const key = destinationKey(of, url)
    const isMapped = url !== said
    const text = isMapped ? url : markdown.slice(start, end)
    const whole = isMapped ? {} : { whole: nodeSpan(node) }
    result.push({ key, of, url, form, start, end, text, ...whole })
  }
  visit(tree, node => {
    if (node.type === 'image' || node.type === 'link') add(node.type, node.url, 'inline', node)
    if (node.type !== 'imageReference' && node.type !== 'linkReference') return
    const url = definitions(article.tree).get(node.identifier) ?? ''
    add(node.type === 'imageReference' ? 'image' : 'link', url, 'label', node)
  })
  return result
}

function spanOf(node: Nodes, markdown: string): { start: number; end: number } {
  const { start, end } = nodeSpan(node)
  if (node.type === 'image' || node.type === 'link') {
    const isEnclosed = markdown.startsWith('<', start)
    return (
      node.data?.destination ?? (isEnclosed ? { start: start + 1, end: end - 1 } : { start, end })
    )
  }
  if (!('referenceType' in node) || node.referenceType !== 'full') return { start, end }
  // A label holds no bracket that is not escaped.
  const label = /\[(?:\\.|[^\\[\]])*\]$/s.exec(markdown.slice(start, end))
  return label ? { start: start + label.index + 1, end: end - 1 } : { start, end }
}

/** With the longest start that the map knows replaced. */
function localize(url: string, map: Readonly<Record<string, string>>): string {
  const [start] = Object.keys(map)
    .filter(key => url.startsWith(key))
    .sort((a, b) => b.length - a.length)
  return start === undefined ? url : `${map[start]}${url.slice(start.length)}`
}

const known = new WeakMap<Root, Map<string, string>>()

/** Where the definitions of a document lead; the first of a label holds. */
function definitions(tree: Root): Map<string, string> {
  let result = known.get(tree)
  if (!result) {
    const found = new Map<string, string>()
    visit(tree, 'definition', ({ identifier, url }) => {
      if (!found.has(identifier)) found.set(identifier, url)
    })
    known.set(tree, found)
    result = found
  }
  return result
}
