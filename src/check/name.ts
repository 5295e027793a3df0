/**
 * A name of the translation that is not the source's.
 *
 * ## Why
 *
 * People, places, organisations and products are the same in every language, in that language's own
 * form. The termbase, `locales/names.json`, holds the forms.
 *
 * @example {"locale": "en", "termbase": {"Constellation Energy": {}}}
 *
 * ```md source
 * Die Aktien von Constellation Energy fielen.
 * ```
 *
 * ```md target
 * Shares of Constellation Energy fell.
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en", "termbase": {"Constellation Energy": {}}}
 *
 * ```md source
 * Die Aktien von Constellation Energy fielen.
 * ```
 *
 * ```md target
 * Shares of Constelation Energy fell.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:46: error: Unexpected name `Constelation Energy`, expected `Constellation Energy`
 * ```
 */

import type { PairCheck } from '../types.ts'
import { compareNames } from './compare-names.ts'
import { driftFault } from './drift-fault.ts'
import { outdated } from './outdated.ts'
import { outdatedFault } from './outdated-fault.ts'
import { outsideFigures } from './outside-figures.ts'

export const name: PairCheck = {
  id: 'name',
  on: 'pair',
  severity: 'error',
  fixable: true,
  safe: ['preferred'],
  reads: true,
  *run(context) {
    const { source, target, others, termbase, names } = context
    if (!target) return
    const knowledge = { termbase, summary: names }
    const compared = compareNames(source, target, knowledge, others)
    const drifts = outsideFigures(compared, source, target)
    if (drifts.length === 0) return
    const findOutdated = outdated(context, target, (a, b) => compareNames(a, b, knowledge))
    for (const drift of drifts) {
      const fault = driftFault(context, target, drift)
      const old = findOutdated(drift)
      yield old ? outdatedFault(fault, old, 'replaced') : fault
    }
  },
}
