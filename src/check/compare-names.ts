import { compare, type Knowledge } from '../name/index.ts'
import type { Drift, Reading } from '../types.ts'

/** The drift between the names of two texts; `others` are the unit's texts in other locales. */
export function compareNames(
  source: Reading,
  target: Reading,
  knowledge: Pick<Knowledge, 'termbase' | 'summary' | 'addresses'>,
  others: readonly Reading[] = [],
): Drift[] {
  return compare(side(source), side(target), { ...knowledge, others: others.map(side) })
}

function side({ locale, text, names }: Reading): Parameters<typeof compare>[0] {
  return { language: locale, text, names }
}
