/**
 * A token of another tool that is not the source's.
 *
 * ## Why
 *
 * Markdown goes through further tools, which read more in it: `{#id}`, `{{< figure >}}`,
 * `{% raw %}`, `:::note`, `[!NOTE]`, `[[page]]`, `:smile:`. They are no text. A token that is
 * changed or lost breaks a page without a word, and one that is added can run code. An id alone
 * (`{#kosten}`; `Kosten[[kosten]]`) may be added: it keeps links to a heading that is translated.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Der Preis {{ preis }} gilt heute. {#preis}
 * ```
 *
 * ```md target
 * Today the price is {{ preis }}. {#preis}
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Der Preis gilt heute. {#preis}
 * ```
 *
 * ```md target
 * The price holds today. {#price}
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:51: error: Unexpected token `{#price}`, expected `{#preis}`
 * ```
 */

import { visit } from 'unist-util-visit'
import { protectedSpans } from '../markdown/index.ts'
import type { PairCheck, Span, UnitReading } from '../types.ts'
import { compareItems, type Difference, type Item } from './compare-items.ts'
import { itemFaults } from './item-faults.ts'
import { nodeSpan } from './node-span.ts'
import { tags } from './tags.ts'

export const protectedToken: PairCheck = {
  id: 'protected-token',
  on: 'pair',
  markup: true,
  severity: 'error',
  fixable: true,
  *run(context) {
    const { source, target } = context
    if (!target) return
    const items = { source: tokensOf(source), target: tokensOf(target) }
    const found = compareItems(items.source, items.target)
    const isHeading = context.pair.unit.type === 'heading'
    const isFine = (one: Difference<Item>): boolean =>
      one.target !== undefined && !one.source && isOwnId(one.target, target.markdown, isHeading)
    yield* itemFaults(
      context,
      items,
      found.filter(difference => !isFine(difference)),
    )
  },
}

function tokensOf(reading: UnitReading): Item[] {
  const { tree, markdown } = reading
  const spans = protectedSpans(markdown)
  if (spans.length === 0) return []
  // What stands in code or HTML is a matter of other checks.
  const others: Span[] = tags(reading)
  visit(tree, 'inlineCode', node => {
    others.push(nodeSpan(node))
  })
  return spans
    .filter(({ start, end }) => !others.some(other => start < other.end && other.start < end))
    .map(({ start, end }) => {
      const text = markdown.slice(start, end)
      return { key: text, text, kind: text.replaceAll(/^!|[\p{L}\p{N}_-]+/gu, ''), start, end }
    })
}

/**
 * Whether a token gives what it stands in an id, and does no more: `{#kosten}`, or right behind a
 * heading `[[kosten]]` in the heading's own letters.
 */
function isOwnId({ text, start, end }: Item, markdown: string, isHeading: boolean): boolean {
  if (/^\{#[\w-]+\}$/.test(text)) return true
  if (!isHeading || !text.startsWith('[[') || end < markdown.trimEnd().length || start === 0)
    return false
  return slug(markdown.slice(0, start)) === slug(text)
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
