/**
 * A unit without a translation.
 *
 * ## Why
 *
 * The reader gets the source text instead (policy `missing: "source"`), in a language that may not
 * be theirs. With the policy `missing: "fail"` the finding is an error and the article is not
 * published in this locale.
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
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:20: warning: Unexpected empty translation, expected a translation of `Guten Morgen`
 * ```
 */

import type { PairCheck } from '../types.ts'
import { placeInSource } from './place-in-source.ts'
import { placeInTarget } from './place-in-target.ts'
import { shorten } from './shorten.ts'

export const untranslated: PairCheck = {
  id: 'untranslated',
  on: 'pair',
  severity: 'warning',
  fixable: false,
  *run(context) {
    const { pair, settings } = context
    if (pair.state !== 'new') return
    yield {
      message: 'empty',
      values: { text: shorten(pair.unit.text) },
      severity: settings.policy[pair.locale]?.missing === 'fail' ? 'error' : 'warning',
      place: placeInTarget(context, { start: 0, end: 0 }),
      cause: placeInSource(context),
    }
  },
}
