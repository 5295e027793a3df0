/**
 * A figure of the translation that does not say what the source says.
 *
 * ## Why
 *
 * Numbers, percentages, money, dates, times and quantities are what readers act on, and what
 * translations get wrong without anybody seeing it: `Milliarden` becomes `million`, `17` becomes
 * `71`, a percent sign is lost. Notation is free (`17 Prozent`, `17%`, `seventeen percent`); the
 * value, its unit, and whether it is a limit are not.
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
 */

import { compare } from '../figure/index.ts'
import type { Drift, PairCheck, PairContext, Reading, Span } from '../types.ts'
import { driftFault } from './drift-fault.ts'

export const figure: PairCheck = {
  id: 'figure',
  on: 'pair',
  severity: 'error',
  fixable: true,
  *run(context) {
    const { source, target } = context
    if (!target) return
    for (const drift of compareReadings(source, target)) {
      const fault = driftFault(context, target, drift)
      yield { ...fault, ...agreement(context, target, drift) }
    }
  },
}

function compareReadings(source: Reading, target: Reading): Drift[] {
  return compare(side(source), side(target))
}

function side({ locale, prose, figures, names }: Reading) {
  const anchors = names.map(({ start, end, text, concept }) => ({
    start,
    end,
    key: concept ?? text,
  }))
  return { language: locale, text: prose.text, figures, anchors }
}

/** Whether the other locales side with the source or with this translation. */
function agreement(
  { source, others }: PairContext,
  target: Reading,
  drift: Drift,
): { note?: string; values?: Record<string, string> } {
  const said = drift.source
  if (!said || others.length === 0) return {}
  const against = others.filter(other =>
    compareReadings(source, other).some(found => found.source && overlaps(found.source, said)),
  )
  const values = { source: source.prose.text.slice(said.start, said.end), ...drift.values }
  if (against.length === 0) {
    return { note: 'alone', values: { ...values, others: list(others), locale: target.locale } }
  }
  const siding = against.filter(other =>
    compareReadings(target, other).every(
      found => !found.source || !overlaps(found.source, drift.target),
    ),
  )
  if (siding.length < others.length) return {}
  return {
    note: 'source-alone',
    values: { ...values, others: list([target, ...siding]), locale: source.locale },
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function list(readings: readonly Reading[]): string {
  return readings.map(({ locale }) => `\`${locale}\``).join(', ')
}
