/**
 * A figure of the translation that does not say what the source says.
 *
 * ## Why
 *
 * Numbers, percentages, money, dates, times and quantities are what readers act on, and what
 * translations get wrong without anybody seeing it: `Milliarden` becomes `million`, `17` becomes
 * `71`, a percent sign is lost. Notation is free (`17 Prozent`, `17%`, `seventeen percent`); the
 * value, its unit, and whether it is a limit are not. Where the source went from 12 to 14 and the
 * translation still says 12, the finding says so.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Die Aktien fielen um **fast 17 Prozent**, wodurch 450 Milliarden Dollar vernichtet wurden.
 * ```
 *
 * ```md target
 * The shares fell by **nearly 17 percent**, wiping out $450 billion.
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Die Aktien fielen um **17 Prozent**.
 * ```
 *
 * ```md target
 * The shares fell by **71 percent**.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:49: error: Unexpected figure `71 percent`, expected `17 percent`
 * ```
 *
 * @example {"locale": "vi"}
 *
 * ```md source
 * Das vernichtete 450 Milliarden Dollar.
 * ```
 *
 * ```md target
 * Điều đó xóa sổ 450 triệu USD.
 * ```
 *
 * ```txt output
 * locales/vi/example.json:2:53: error: Unexpected figure `450 triệu USD`, expected `450 tỷ USD`
 * ```
 *
 * @example {"locale": "en", "previous": "Das dauert 12 Tage.", "rules": {"stale": "off"}}
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
 * locales/en/example.json:2:37: error: Unexpected figure `12 days` of the older source, expected `14 days`
 * ```
 */

import type { Drift, PairCheck, PairContext, Reading, Span } from '../types.ts'
import { compareFigures } from './compare-figures.ts'
import { compareNames } from './compare-names.ts'
import { driftFault } from './drift-fault.ts'
import { outdated } from './outdated.ts'
import { outdatedFault } from './outdated-fault.ts'

export const figure: PairCheck = {
  id: 'figure',
  on: 'pair',
  severity: 'error',
  fixable: true,
  safe: ['ambiguous'],
  reads: true,
  *run(context) {
    const { target } = context
    if (!target) return
    const drifts = figureDrifts(context, target)
    const findOutdated = drifts.length > 0 ? outdated(context, target, compareFigures) : undefined
    for (const drift of drifts) {
      const fault = driftFault(context, target, drift)
      const old = findOutdated?.(drift)
      if (old) {
        yield outdatedFault(fault, old, 'changed')
        continue
      }
      const { note, values } = agreement(context, target, drift)
      yield note ? { ...fault, note, values: { ...fault.values, ...values } } : fault
    }
  },
}

/** A figure inside a wrong name is the name's: `Claude 3.7` for `Claude 3.5` is one finding. */
function figureDrifts(context: PairContext, target: Reading): Drift[] {
  const { source, others, termbase, names } = context
  const drifts = compareFigures(source, target)
  if (drifts.length === 0) return drifts
  const wrong = compareNames(source, target, { termbase, summary: names }, others)
  const figures = target.figures.filter(
    figure => !wrong.some(({ target: place }) => isInside(figure, place)),
  )
  return figures.length === target.figures.length
    ? drifts
    : compareFigures(source, { ...target, figures })
}

function isInside(inner: Span, outer: Span): boolean {
  return (
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    inner.end - inner.start < outer.end - outer.start
  )
}

/** Whether the other locales side with the source or with this translation, or are divided. */
function agreement(
  { source, others, pair: { state } }: PairContext,
  target: Reading,
  drift: Drift,
): { note?: string; values?: Record<string, string> } {
  if (others.length === 0) return {}
  const said = others.map(other => ({ other, drift: sameDrift(source, other, drift) }))
  const loyal = said.filter(({ drift }) => drift === undefined).map(({ other }) => other)
  const { locale } = target
  if (loyal.length === others.length) {
    return { note: 'alone', values: { others: list(others), locale } }
  }
  const siding = said
    .filter(({ other, drift: own }) => own && isSame(target, other, drift, own))
    .map(({ other }) => other)
  if (siding.length === 0) return {}
  if (siding.length < others.length) {
    if (siding.length + loyal.length < others.length) return {}
    return { note: 'divided', values: { others: list(loyal), locale: list([target, ...siding]) } }
  }
  // A source that has just changed stands alone until the translations follow.
  if (state === 'stale') return {}
  return {
    note: 'source-alone',
    values: { others: list([target, ...siding]), locale: source.locale },
  }
}

/** The drift of another translation about the same figure of the source. */
function sameDrift(
  source: Reading,
  other: Reading,
  { source: said, severity }: Drift,
): Drift | undefined {
  return compareFigures(source, other).find(found => {
    if (severity === 'error' && found.severity !== 'error') return false
    return said && found.source ? overlap(found.source, said) : said === found.source
  })
}

/** Whether another translation says what the target says, or both say nothing. */
function isSame(target: Reading, other: Reading, drift: Drift, own: Drift): boolean {
  const place = drift.target
  if ((place.start === place.end) !== (own.target.start === own.target.end)) return false
  return compareFigures(target, other).every(
    ({ source, severity }) => severity !== 'error' || !source || !overlap(source, place),
  )
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function list(readings: readonly Reading[]): string {
  return readings.map(({ locale }) => `\`${locale}\``).join(', ')
}
