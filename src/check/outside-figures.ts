import type { Drift, Reading, Span } from '../types.ts'

/**
 * The drifts that stand inside no figure: one drift is one finding, and what stands inside a figure
 * is the figure check's.
 */
export function outsideFigures(
  drifts: readonly Drift[],
  source: Reading,
  target: Reading,
): Drift[] {
  return drifts.filter(
    drift => !isInFigure(source, drift.source) && !isInFigure(target, drift.target),
  )
}

function isInFigure({ figures }: Reading, span: Span | null): boolean {
  if (!span || span.start === span.end) return false
  return figures.some(({ start, end }) => start <= span.start && span.end <= end)
}
