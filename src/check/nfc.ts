/**
 * Letters in parts.
 *
 * ## Why
 *
 * `ệ` can be written as one character or as `e` with two marks behind it (NFD). Both look the same,
 * and no search finds the one by the other. stet composes them in the output, outside code and
 * addresses; the locale file keeps them until somebody types them anew.
 *
 * @example {"locale": "vi"}
 *
 * ```md source
 * Guten Tag
 * ```
 *
 * ```md target
 * Xin chào Việt Nam
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "vi"}
 *
 * ```md source
 * Guten Tag
 * ```
 *
 * ```md target
 * Xin chào Việt Nam
 * ```
 *
 * ```txt output
 * locales/vi/example.json:2:26: warning: Unexpected letters in parts in `Việt`, expected `Việt`
 * ```
 */

import { textSpans } from '../markdown/index.ts'
import type { PairCheck } from '../types.ts'
import { placeInTarget } from './place-in-target.ts'

export const nfc: PairCheck = {
  id: 'nfc',
  on: 'pair',
  severity: 'warning',
  fixable: true,
  safe: ['decomposed'],
  *run(context) {
    const { target } = context
    if (!target || isComposed(target.markdown)) return
    const { markdown, tree } = target
    for (const { start, end } of textSpans(markdown, tree)) {
      // One finding a word: whoever typed one letter in parts typed all of them so.
      for (const { 0: word, index } of markdown.slice(start, end).matchAll(/[\p{L}\p{M}]+/gu)) {
        if (isComposed(word)) continue
        const span = { start: start + index, end: start + index + word.length }
        yield {
          message: 'decomposed',
          place: placeInTarget(context, span),
          actual: word,
          expected: [word.normalize('NFC')],
          alike: '',
        }
      }
    }
  },
}

function isComposed(text: string): boolean {
  return text === text.normalize('NFC')
}
