import type { Span } from '../types.ts'

/** Whether two places have a code unit in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
