import type { Span } from '../../types.ts'
import type { DetailedFigure } from '../types.ts'

/** A figure's place without its bound and range words. */
export function body({ start, detail }: DetailedFigure): Span {
  return { start: start + detail.body.start, end: start + detail.body.end }
}
