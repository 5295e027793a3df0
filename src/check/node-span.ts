import type { Nodes } from 'mdast'
import type { Span } from '../types.ts'

/** Where a node of a unit stands in the unit's Markdown. */
export function nodeSpan({ position }: Pick<Nodes, 'position'>): Span {
  const start = position?.start.offset ?? 0
  return { start, end: position?.end.offset ?? start }
}
