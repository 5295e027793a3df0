/**
 * An acceptance that is void.
 *
 * ## Why
 *
 * `stet accept --finding` records that a deviation is meant, with its reason, in
 * `locales/.accepted/`. That was said of two texts: once either changes, nobody has looked at what
 * stands there now, so the finding is reported again, and the acceptance with it. Accept again, or
 * remove it. One whose finding is gone has nothing left to accept.
 *
 * @example {"locale": "en", "accepted": {"rule": "figure", "actual": "12 days", "reason": "Meant so."}}
 *
 * ```md source
 * Das dauert 14 Tage.
 * ```
 *
 * ```md target
 * That takes 12 days.
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en", "accepted": {"rule": "figure", "reason": "Meant so."}}
 *
 * ```md source
 * Das dauert 14 Tage.
 * ```
 *
 * ```md target
 * That takes 14 days.
 * ```
 *
 * ```txt output
 * locales/.accepted/example.json:1:30: warning: Unexpected acceptance of `figure`, expected none where there is no such finding
 * ```
 *
 * @example {"locale": "en", "accepted": {"rule": "spacing", "reason": "Meant so.", "target": "0"}}
 *
 * ```md source
 * Das dauert 14 Tage.
 * ```
 *
 * ```md target
 * That takes 14 days.
 * ```
 *
 * ```txt output
 * locales/.accepted/example.json:1:30: warning: Unexpected acceptance of `spacing` for another translation, expected one for `That takes 14 days.`
 * ```
 */

import type { ArticleCheck } from '../types.ts'
import { shorten } from './shorten.ts'

export const acceptance: ArticleCheck = {
  id: 'acceptance',
  on: 'article',
  severity: 'warning',
  fixable: false,
  *run({ acceptances, units, localeFiles, settings }) {
    if (!acceptances) return
    const { file, weighed, used } = acceptances
    for (const { acceptance: given, why } of weighed.void) {
      const { unit, locale, rule, reason, at } = given
      const text =
        why === 'source'
          ? units.find(({ id }) => id === unit)?.text
          : localeFiles.get(locale)?.entries.get(unit)?.value
      yield {
        message: why,
        values: { rule, unit, reason, text: shorten(text ?? '') },
        place: { file, span: at },
        note: 'reason',
      }
    }
    for (const { rule, reason, at, ...given } of weighed.holding) {
      if (settings.rules[rule] === 'off' || used.some(({ at: other }) => other === at)) continue
      yield {
        message: 'unused',
        values: { rule, unit: given.unit, reason },
        place: { file, span: at },
        note: 'reason',
      }
    }
  },
}
