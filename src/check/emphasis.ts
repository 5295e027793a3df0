/**
 * Emphasis that is lost, or marks of emphasis that are none.
 *
 * ## Why
 *
 * What the editor stressed is stressed in every language. Beside punctuation and in scripts without
 * spaces, `**` is easily a mark that Markdown does not take for one, and readers see the asterisks. A
 * translation may stress in another way, and set a word between quotation marks or in backticks
 * instead, but not in fewer places.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Das ist **sehr** wichtig.
 * ```
 *
 * ```md target
 * That is **very** important.
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Das ist **sehr** wichtig.
 * ```
 *
 * ```md target
 * That is very important.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:51: warning: Unexpected text without emphasis, expected some as in `**sehr**`
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Das ist **sehr** wichtig.
 * ```
 *
 * ```md target
 * That is **very ** important.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:36: warning: Unexpected marks `**` that readers see, expected emphasis as in `**sehr**`
 * ```
 */

import { visit } from 'unist-util-visit'
import type { PairCheck, Span, UnitReading } from '../types.ts'
import { nodeSpan } from './node-span.ts'
import { placeInSource } from './place-in-source.ts'
import { placeInTarget } from './place-in-target.ts'
import { quotations } from './quotations.ts'

export const emphasis: PairCheck = {
  id: 'emphasis',
  on: 'pair',
  markup: true,
  severity: 'warning',
  fixable: false,
  *run(context) {
    const { source, target } = context
    if (!target) return
    const [ours, theirs] = [emphasised(source), emphasised(target)]
    const lost = ours.length - theirs.length
    const kinds = new Set(theirs.map(({ type }) => type))
    const first = ours.find(({ type }) => !kinds.has(type)) ?? ours[0]
    if (!first || lost <= 0) return
    const mark = source.text.includes('**') ? undefined : bareMark(target)
    if (!mark && setApart(target) - setApart(source) >= lost) return
    const end = target.markdown.length
    const place = placeInTarget(context, mark ?? { start: end, end })
    yield {
      message: mark ? 'marks' : 'lost',
      values: { source: source.markdown.slice(first.start, first.end) },
      place,
      cause: placeInSource(context, first),
      ...(mark ? { actual: target.markdown.slice(mark.start, mark.end) } : {}),
    }
  },
}

function emphasised({ tree }: UnitReading): (Span & { type: string })[] {
  const result: (Span & { type: string })[] = []
  visit(tree, ['delete', 'emphasis', 'strong'], node => {
    result.push({ type: node.type, ...nodeSpan(node) })
  })
  return result
}

/** How many words a text sets apart without emphasis: between quotation marks, or as code. */
function setApart({ tree, text }: UnitReading): number {
  let count = quotations(text).length
  visit(tree, 'inlineCode', () => {
    count += 1
  })
  return count
}

/** A mark of emphasis that is text. */
function bareMark({ text, prose }: UnitReading): Span | undefined {
  const found = /(?<!\*)\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?!\*)/.exec(text)
  if (!found) return undefined
  const { index, 0: mark } = found
  return { start: prose.offsets[index] ?? 0, end: prose.ends[index + mark.length - 1] ?? 0 }
}
