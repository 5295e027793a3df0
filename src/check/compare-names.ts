import { compare } from '../name/index.ts'
import type { Drift, Reading, Termbase } from '../types.ts'

/** The drift between the names of two texts. */
export function compareNames(source: Reading, target: Reading, termbase: Termbase): Drift[] {
  return compare(side(source), side(target), { termbase })
}

function side({ locale, text, names }: Reading): Parameters<typeof compare>[0] {
  return { language: locale, text, names }
}
