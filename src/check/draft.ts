/**
 * A draft that nobody confirmed.
 *
 * ## Why
 *
 * A suggestion from a memory or a machine is no translation until a person has looked at it. Under
 * the policy `draft: "source"` the source text is published instead. Editing the text confirms it.
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
 * @example {"locale": "en", "status": "draft"}
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
 * locales/en/example.json:2:20: warning: Unexpected draft, expected a translation that a person confirmed
 * ```
 */

import type { PairCheck } from '../types.ts'
import { placeInSource } from './place-in-source.ts'
import { placeInTarget } from './place-in-target.ts'

export const draft: PairCheck = {
  id: 'draft',
  on: 'pair',
  severity: 'warning',
  fixable: false,
  *run(context) {
    const { pair } = context
    if (!pair.draft) return
    yield {
      message: 'unconfirmed',
      place: placeInTarget(context, { start: 0, end: pair.target.length }),
      cause: placeInSource(context),
    }
  },
}
