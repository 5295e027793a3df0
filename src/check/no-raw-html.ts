/**
 * HTML of the translation that the source does not have.
 *
 * ## Why
 *
 * HTML in Markdown reaches the reader's browser as it is: a tag or an attribute more can run a
 * script, load a picture that counts readers, or break the page. A translation has the tags of its
 * source; their `alt`, `title`, `label`, `placeholder` and `aria-label` are text and translated. A
 * tag may be left out together with the one that closes it; `<br>` and `<wbr>` may come and go.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Wasser ist H<sub>2</sub>O, <abbr title="kurz">k.</abbr>
 * ```
 *
 * ```md target
 * Water is H<sub>2</sub>O, <abbr title="short">s.</abbr>
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Mehr <b>Licht</b>!
 * ```
 *
 * ```md target
 * More <b onclick="steal()">light</b>!
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:23: error: Unexpected HTML `<b onclick="steal()">`, expected `<b>`
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Mehr <b>Licht</b>!
 * ```
 *
 * ```md target
 * More <b>light!
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:32: error: Unexpected text without the HTML of its source, expected `</b>`
 * ```
 */

import { visit } from 'unist-util-visit'
import type { PairCheck, UnitReading } from '../types.ts'
import { canonicalTag } from './canonical-tag.ts'
import { compareItems, type Difference, type Item } from './compare-items.ts'
import { itemFault } from './item-fault.ts'
import { nodeSpan } from './node-span.ts'

export const noRawHtml: PairCheck = {
  id: 'no-raw-html',
  on: 'pair',
  severity: 'error',
  fixable: true,
  *run(context) {
    const { source, target } = context
    if (!target) return
    const found = compareItems(htmlOf(source), htmlOf(target))
    for (const difference of found) {
      if (difference.target || leavesOpen(difference, found)) yield itemFault(context, difference)
    }
  },
}

function htmlOf({ tree }: UnitReading): Item[] {
  const result: Item[] = []
  visit(tree, 'html', node => {
    if (/^<w?br\s*\/?>$/i.test(node.value)) return
    result.push({ key: canonicalTag(node.value), text: node.value, ...nodeSpan(node) })
  })
  return result
}

/** Whether a tag is lost and the one that it closes, or that closes it, is not. */
function leavesOpen({ source }: Difference<Item>, all: readonly Difference<Item>[]): boolean {
  const [, slash, name] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(source?.key ?? '') ?? []
  if (!source || name === undefined || single.test(name) || source.key.endsWith('/>')) return false
  const isLost = (start: string): number =>
    all.filter(({ source: lost, target }) => !target && lost?.key.startsWith(start)).length
  const [opened, closed] = [isLost(`<${name}`), isLost(`</${name}`)]
  return slash === '/' ? closed > opened : opened > closed
}

/** Elements that have no end (HTML, section 13.1.2). */
const single = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i
