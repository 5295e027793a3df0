/**
 * A translation whose source changed since.
 *
 * ## Why
 *
 * A translation that is present but old passes for a current one: the most common way in which
 * wrong figures are published. The finding shows what changed in the source. It becomes current when it is edited, or when a person says with
 * `stet accept` that it is still right. The policy `stale` decides what is published meanwhile:
 * the old translation (`keep`), the source text (`source`), or nothing (`fail`).
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
 * @example {"locale": "en", "previous": "Guten Abend"}
 *
 * ```md source
 * Guten Morgen
 * ```
 *
 * ```md target
 * Good evening
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:20: warning: Unexpected translation of an older source, expected a translation of `Guten Morgen`
 * ```
 */

import type { PairCheck } from '../types.ts'
import { markDiff } from '../util/mark-diff.ts'
import { wordDiff } from '../util/word-diff.ts'
import { placeInSource } from './place-in-source.ts'
import { placeInTarget } from './place-in-target.ts'
import { shorten } from './shorten.ts'

export const stale: PairCheck = {
  id: 'stale',
  on: 'pair',
  severity: 'warning',
  fixable: false,
  *run(context) {
    const { pair, settings } = context
    if (pair.state !== 'stale') return
    const { previous } = pair
    const change = previous === undefined ? undefined : { before: previous, after: pair.unit.text }
    yield {
      message: 'changed',
      values: {
        text: shorten(pair.unit.text),
        diff: change ? markDiff(wordDiff(change.before, change.after), true) : '',
        accept: `stet accept ${pair.locale} ${pair.unit.id} --article ${context.article.namespace}`,
      },
      severity: settings.policy[pair.locale]?.stale === 'fail' ? 'error' : 'warning',
      place: placeInTarget(context, { start: 0, end: pair.target.length }),
      cause: placeInSource(context),
      note: change ? 'previous' : 'unknown',
      ...(change ? { change } : {}),
    }
  },
}
