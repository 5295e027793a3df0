import type { Drift, Reading, Span } from '../types.ts'
import { compareFigures } from './compare-figures.ts'

/**
 * The drifts that stand inside no figure: one drift is one finding, and what stands inside a figure
 * is the figure check's, as are time zones (`Vietnam time`).
 */
export function outsideFigures(
  drifts: readonly Drift[],
  source: Reading,
  target: Reading,
): Drift[] {
  const others = drifts.filter(
    drift => !isInFigure(source, drift.source) && !isInFigure(target, drift.target),
  )
  if (others.length === 0) return others
  const zones = compareFigures(source, target).filter(
    ({ message }) => message === 'time-zone-changed',
  )
  return others.filter(drift => !zones.some(zone => overlap(zone.target, drift.target)))
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function isInFigure({ figures }: Reading, span: Span | null): boolean {
  if (!span || span.start === span.end) return false
  return figures.some(({ start, end }) => start <= span.start && span.end <= end)
}
