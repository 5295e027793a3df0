/**
 * Code of the translation that is not the source's.
 *
 * ## Why
 *
 * What stands between backticks is typed, not read: a command, a key, the name of a function. It is
 * the same in every language: each piece of code of the source stands in the translation, as often
 * as the sentence needs it, and no other does. Code that stands there without its backticks is a
 * warning; a translation may mark as code what the source says without.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Mit `npm test` laufen alle Tests.
 * ```
 *
 * ```md target
 * All tests run with `npm test`.
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Mit `npm test` laufen alle Tests.
 * ```
 *
 * ```md target
 * All tests run with `npm tests`.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:49: error: Unexpected code `npm tests`, expected `npm test`
 * ```
 */

import { visit } from 'unist-util-visit'
import { markdownSpan } from '../markdown/index.ts'
import type { PairCheck, Span, UnitReading } from '../types.ts'
import { compareItems, type Item } from './compare-items.ts'
import { itemFault } from './item-fault.ts'
import { itemFaults } from './item-faults.ts'
import { nodeSpan } from './node-span.ts'

export const codeSpan: PairCheck = {
  id: 'code-span',
  on: 'pair',
  markup: true,
  severity: 'error',
  fixable: true,
  *run(context) {
    const { source, target } = context
    if (!target) return
    const [ours, theirs] = [codeOf(source), codeOf(target)]
    const known = new Set(ours.map(({ key }) => key))
    const kept = new Set(theirs.map(({ key }) => key))
    const lost = ours.filter(({ key }) => !kept.has(key))
    // A word may start a sentence in the source: its case tells nothing.
    const said = source.markdown.toLowerCase()
    const added = theirs.filter(({ key }) => !known.has(key) && find(said, key.toLowerCase()) < 0)
    const found = compareItems(once(lost), added)
    const items = { source: ours, target: theirs }
    const bare = new Map(
      found.flatMap(difference => {
        const at = difference.target ? undefined : bareSpan(target, difference.source)
        return at ? [[difference, at] as const] : []
      }),
    )
    const others = found.filter(difference => !bare.has(difference))
    yield* itemFaults(context, items, others)
    for (const [{ source: code }, span] of bare) {
      const actual = target.markdown.slice(span.start, span.end)
      const whole = code?.whole
      const fault = itemFault(context, {
        ...(code && { source: code }),
        target: { key: '', text: actual, ...span },
      })
      yield {
        ...fault,
        message: 'bare',
        severity: 'warning',
        expected: [whole ? source.markdown.slice(whole.start, whole.end) : ''],
        alike: '',
      }
    }
  },
}

/** Where a text has a piece of code without its backticks, as a word or words of its own. */
function bareSpan({ prose }: UnitReading, code?: Item): Span | undefined {
  const start = code ? find(prose.text, code.key) : -1
  return code && start >= 0
    ? markdownSpan(prose, { start, end: start + code.key.length })
    : undefined
}

function once(items: readonly Item[]): Item[] {
  return [...new Map(items.map(item => [item.key, item])).values()]
}

/** Where a text has a piece of code as a word or words of its own; -1 where it has not. */
function find(text: string, code: string): number {
  const isWord = (character: string | undefined): boolean => /[\p{L}\p{N}_]/u.test(character ?? '')
  for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
    const end = at + code.length
    const splits = (left: number): boolean => isWord(text[left - 1]) && isWord(text[left])
    if (!splits(at) && !splits(end)) return at
  }
  return -1
}

function codeOf({ tree, markdown }: UnitReading): Item[] {
  const result: Item[] = []
  visit(tree, 'inlineCode', node => {
    const { start, end } = nodeSpan(node)
    const marks = /^`+/.exec(markdown.slice(start, end))?.[0].length ?? 0
    const text = markdown.slice(start + marks, end - marks)
    const whole = { start, end }
    // A line end inside code is a space (CommonMark 6.1): where texts are wrapped tells nothing.
    const key = node.value.replaceAll(/\r\n?|\n/g, ' ')
    result.push({ key, text, whole, start: start + marks, end: end - marks })
  })
  return result
}
