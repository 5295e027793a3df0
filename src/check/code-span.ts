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
import type { PairCheck, UnitReading } from '../types.ts'
import { compareItems, type Item } from './compare-items.ts'
import { itemFault } from './item-fault.ts'
import { nodeSpan } from './node-span.ts'

export const codeSpan: PairCheck = {
  id: 'code-span',
  on: 'pair',
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
    const added = theirs.filter(({ key }) => !known.has(key) && !says(said, key.toLowerCase()))
    for (const difference of compareItems(once(lost), added)) {
      const fault = itemFault(context, difference)
      const bare = !difference.target && says(target.prose.text, difference.source?.key ?? '')
      yield bare ? { ...fault, message: 'bare', severity: 'warning' } : fault
    }
  },
}

function once(items: readonly Item[]): Item[] {
  return [...new Map(items.map(item => [item.key, item])).values()]
}

/** Whether a text has a piece of code as a word or words of its own. */
function says(text: string, code: string): boolean {
  const isWord = (character: string | undefined): boolean => /[\p{L}\p{N}_]/u.test(character ?? '')
  for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
    const end = at + code.length
    const splits = (left: number): boolean => isWord(text[left - 1]) && isWord(text[left])
    if (!splits(at) && !splits(end)) return true
  }
  return false
}

function codeOf({ tree, markdown }: UnitReading): Item[] {
  const result: Item[] = []
  visit(tree, 'inlineCode', node => {
    const { start, end } = nodeSpan(node)
    const marks = /^`+/.exec(markdown.slice(start, end))?.[0].length ?? 0
    const text = markdown.slice(start + marks, end - marks)
    result.push({ key: node.value, text, start: start + marks, end: end - marks })
  })
  return result
}
