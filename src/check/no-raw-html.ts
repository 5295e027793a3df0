/**
 * HTML of the translation that the source does not have.
 *
 * ## Why
 *
 * HTML in Markdown reaches the reader's browser as it is: a tag or an attribute more can run a
 * script, load a picture that counts readers, or break the page. A translation has the tags of its
 * source; their `alt`, `title`, `label`, `placeholder` and `aria-label` are text and translated. A
 * tag that is left out together with the one that closes it is a warning, or nothing where Markdown
 * says the same (`**so**` for `<b>so</b>`); `<br>`, `<wbr>` and comments may go.
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
import { compareItems, type Difference, type Item } from './compare-items.ts'
import { itemFaults } from './item-faults.ts'
import { tags } from './tags.ts'

export const noRawHtml: PairCheck = {
  id: 'no-raw-html',
  on: 'pair',
  markup: true,
  severity: 'error',
  fixable: true,
  *run(context) {
    const { source, target } = context
    if (!target) return
    const items = { source: tags(source), target: tags(target) }
    const found = compareItems(items.source, items.target)
    const isError = (one: Difference<Item>): boolean =>
      one.target !== undefined || leavesOpen(one, found)
    const isLost = (one: Difference<Item>): boolean => !isError(one) && isSeen(one, source, target)
    yield* itemFaults(context, items, found.filter(isError))
    for (const { expected, ...fault } of itemFaults(context, items, found.filter(isLost))) {
      yield { ...fault, message: 'lost', severity: 'warning' }
    }
  },
}

/** What Markdown has for an element. */
const formats: Readonly<Record<string, string>> = {
  b: 'strong',
  code: 'inlineCode',
  del: 'delete',
  em: 'emphasis',
  i: 'emphasis',
  s: 'delete',
  strong: 'strong',
}

/** Whether readers see that a tag is lost: comments they do not, and Markdown can stand for tags. */
function isSeen({ source: tag }: Difference<Item>, source: UnitReading, target: UnitReading) {
  if (!tag || tag.text.startsWith('<!')) return false
  const type = formats[/^<\/?(\w+)/.exec(tag.key)?.[1] ?? '']
  return type === undefined || countOf(target, type) <= countOf(source, type)
}

function countOf({ tree }: UnitReading, type: string): number {
  let count = 0
  visit(tree, type, () => {
    count += 1
  })
  return count
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
