import { compare } from '../name/index.ts'
import type { Drift, Reading, Span, Termbase } from '../types.ts'

/** The drift between the names of two texts. What stands inside a figure is the figure check's. */
export function compareNames(source: Reading, target: Reading, termbase: Termbase): Drift[] {
  const side = ({ locale, text, names }: Reading) => ({ language: locale, text, names })
  return compare(side(source), side(target), { termbase }).filter(
    drift => !isInFigure(source, drift.source) && !isInFigure(target, drift.target),
  )
}

function isInFigure({ figures }: Reading, span: Span | null): boolean {
  if (!span || span.start === span.end) return false
  return figures.some(({ start, end }) => start <= span.start && span.end <= end)
}
