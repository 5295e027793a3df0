/**
 * A translation whose Markdown cannot stand where its source stands.
 *
 * ## Why
 *
 * A translation may not change the structure of the article: it may not end its own paragraph, open
 * a list, or leave a table cell. stet escapes what can be escaped; what is left is refused.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Guten Morgen
 * ```
 *
 * ```md target
 * - Good morning
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
 * Good
 *
 * morning
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:20: error: Unexpected blank line, expected a single paragraph
 * ```
 */

import type { OutputCheck } from '../types.ts'
import { placeInSource } from './place-in-source.ts'
import { placeInTarget } from './place-in-target.ts'

export const markup: OutputCheck = {
  id: 'markup',
  on: 'output',
  severity: 'error',
  fixable: false,
  *run(context) {
    yield {
      message: context.reason,
      place: placeInTarget(context, { start: 0, end: context.pair.target.length }),
      cause: placeInSource(context),
    }
  },
}
