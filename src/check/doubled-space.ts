/**
 * Two spaces in a row.
 *
 * ## Why
 *
 * They are left over from an edit, and some tools show them. A translation whose source has them as
 * well may have them.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Guten Morgen
 * ```
 *
 * ```md target
 * Good morning
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Guten Morgen
 * ```
 *
 * ```md target
 * Good  morning
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:24: warning: Unexpected spaces in a row, expected one
 * ```
 */

import { textSpans } from '../markdown/index.ts'
import type { PairCheck } from '../types.ts'
import { placeInTarget } from './place-in-target.ts'

export const doubledSpace: PairCheck = {
  id: 'doubled-space',
  on: 'pair',
  severity: 'warning',
  fixable: true,
  safe: ['doubled'],
  *run(context) {
    const { source, target } = context
    if (!target || source.markdown.match(doubled)) return
    const found = [...target.markdown.matchAll(doubled)]
    if (found.length === 0) return
    const texts = textSpans(target.markdown, target.tree)
    for (const { 0: actual, index: start } of found) {
      const end = start + actual.length
      if (!texts.some(text => text.start <= start && end <= text.end)) continue
      const space = actual.replaceAll(' ', '')[0] ?? ' '
      const place = placeInTarget(context, { start, end })
      yield { message: 'doubled', place, actual, expected: [space], alike: '' }
    }
  },
}

const doubled = /(?<=\S)[ \u00A0\u202F]{2,}(?=\S)/g
