/**
 * A reference to a footnote that is lost or added.
 *
 * ## Why
 *
 * A footnote without a reference is never read, and a reference without a footnote is printed as it
 * is typed. Labels such as `[^quelle]` are no text and stand in every language as in the source.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Das ist belegt[^quelle].
 *
 * [^quelle]: !
 * ```
 *
 * ```md target
 * This is well documented[^quelle].
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Das ist belegt[^quelle].
 *
 * [^quelle]: !
 * ```
 *
 * ```md target
 * This is well documented[^source].
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:55: error: Unexpected text without a footnote, expected `[^quelle]`
 * ```
 */

import { visit } from 'unist-util-visit'
import type { PairCheck, UnitReading } from '../types.ts'
import type { Item } from './compare-items.ts'
import { itemFaults } from './item-faults.ts'
import { nodeSpan } from './node-span.ts'

export const footnote: PairCheck = {
  id: 'footnote',
  on: 'pair',
  markup: true,
  severity: 'error',
  fixable: true,
  *run(context) {
    const { source, target } = context
    if (!target) return
    yield* itemFaults(context, { source: footnotesOf(source), target: footnotesOf(target) })
  },
}

function footnotesOf({ tree, markdown }: UnitReading): Item[] {
  const result: Item[] = []
  visit(tree, 'footnoteReference', node => {
    const { start, end } = nodeSpan(node)
    result.push({ key: node.identifier, text: markdown.slice(start, end), start, end })
  })
  return result
}
