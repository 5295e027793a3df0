import type { DetailedFigure } from '../types.ts'

/** So near stands the other figure. */
const near = 40

/**
 * The power of ten of the figure beside, which a decimal in digits without a scale of its own may
 * mean too: `2,05 gegenüber 1,8 Millionen`; 0 where there is none.
 */
export function scaleBeside(figures: DetailedFigure[], at: number): number {
  const figure = figures[at]
  if (figure?.kind !== 'number' || figure.unit || figure.to || !figure.detail.digits) return 0
  if (figure.detail.scale > 0 || !figure.value?.includes('.')) return 0
  const [before, behind] = [beside(figures, at, -1), beside(figures, at, 1)]
  if (behind && behind.start - figure.end <= near && isScaled(behind)) return behind.detail.scale
  return before && figure.start - before.end <= near && isScaled(before) ? before.detail.scale : 0
}

function isScaled({ detail, vague }: DetailedFigure): boolean {
  return detail.digits && detail.scale >= 6 && !vague
}

/** The next figure that is more than a hint. */
function beside(figures: DetailedFigure[], at: number, step: 1 | -1): DetailedFigure | undefined {
  const next = figures[at + step]
  return next?.detail.strength === 'weak' ? figures[at + 2 * step] : next
}
