/**
 * A unit without a translation.
 *
 * ## Why
 *
 * The reader gets the source text instead (policy `missing: "source"`), in a language that may not
 * be theirs. With the policy `missing: "fail"` the finding is an error and the article is not
 * published in this locale. Of more than six units of an article only the first three are named, and
 * how many more there are: `stet status --todo` lists all. A translation in which there is nothing to read is an error.
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
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Guten Morgen
 * ```
 *
 * ```md target
 * &nbsp;
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:20: error: Unexpected translation without a letter, expected a translation of `Guten Morgen`
 * ```
 */

import type { PairCheck, UnitReading } from '../types.ts'
import { placeInSource } from './place-in-source.ts'
import { placeInTarget } from './place-in-target.ts'
import { shorten } from './shorten.ts'

/** Beyond so many units of an article without a translation only the first few are named. */
const most = 6
const named = 3

export const untranslated: PairCheck = {
  id: 'untranslated',
  on: 'pair',
  severity: 'warning',
  fixable: false,
  *run(context) {
    const { pair, settings, source, target } = context
    const cause = placeInSource(context)
    const values = { text: shorten(pair.unit.text) }
    if (target && isReadable(source) && !isReadable(target)) {
      const place = placeInTarget(context, { start: 0, end: pair.target.length })
      yield { message: 'blank', severity: 'error', values, place, cause }
    }
    if (pair.state !== 'new') return
    const { missing } = settings.policy[pair.locale] ?? {}
    const { before = 0, all = 1 } = context.untranslated ?? {}
    const isMany = all > most && missing !== 'fail'
    if (isMany && before > named) return
    yield {
      message: isMany && before === named ? 'more' : 'empty',
      severity: missing === 'fail' ? 'error' : 'warning',
      values: { ...values, count: all - named, locale: pair.locale },
      place: placeInTarget(context, { start: 0, end: 0 }),
      cause,
    }
  },
}

function isReadable({ text }: UnitReading): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
