import type { Prose, Span } from '../types.ts'

/**
 * The range of the Markdown that says a range of its prose: from the first character of the one to
 * the end of the last, without the marks of emphasis around them. An empty range stays empty.
 */
export function markdownSpan({ offsets, ends }: Prose, { start, end }: Span): Span {
  const from = offsets[start] ?? offsets.at(-1) ?? 0
  return { start: from, end: end > start ? (ends[end - 1] ?? from) : from }
}
