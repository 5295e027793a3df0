import type { Nodes } from 'mdast'
import { type Labels, labels, prose } from '../markdown/index.ts'
import type { Article, Unit } from '../types.ts'
import { type Handle, handlers } from './handle/index.ts'
import type { Source } from './inline-unit.ts'

/**
 * The units of an article in document order, without ids. What gives a reader no letter and no
 * digit (a picture without alt text, code, an address) is no unit.
 */
export function units(article: Article): Unit[] {
  const source = { text: String(article.file), prefixes: article.tree.data?.prefixes ?? [] }
  const known = labels(article.tree)
  return collect(article.tree, source).filter(unit => isReadable(unit, known))
}

function collect(node: Nodes, source: Source): Unit[] {
  const handle = handlers[node.type] as Handle<Nodes['type']> | undefined
  if (handle) {
    const unit = handle(node, source)
    return unit ? [unit] : []
  }
  return 'children' in node ? node.children.flatMap(child => collect(child, source)) : []
}

function isReadable({ text }: Unit, known: Labels): boolean {
  return /[\p{L}\p{N}]/u.test(prose(text, known).text)
}
