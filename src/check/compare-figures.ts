import { compare } from '../figure/index.ts'
import { nameKey } from '../name/index.ts'
import type { Drift, Reading } from '../types.ts'

/** The drift between the figures of two texts; names are the anchors between which they stand. */
export function compareFigures(source: Reading, target: Reading): Drift[] {
  return compare(side(source), side(target))
}

function side({ locale, text, figures, names }: Reading): Parameters<typeof compare>[0] {
  const anchors = names.map(name => ({
    start: name.start,
    end: name.end,
    key: nameKey(name, locale),
  }))
  return { language: locale, text, figures, anchors }
}
