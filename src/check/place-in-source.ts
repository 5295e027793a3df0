import type { PairContext, Place, Span } from '../types.ts'

/** A range of a unit's Markdown as a place in the article. */
export function placeInSource(
  { article, pair: { unit } }: Pick<PairContext, 'article' | 'pair' | 'localeFile'>,
  span?: Span,
): Place {
  const offset = (index: number): number => {
    const line = unit.lines.findLast(({ index: first }) => first <= index)
    return line ? line.offset + index - line.index : unit.start + index
  }
  const { start, end } = span ?? { start: 0, end: unit.text.length }
  return { file: article.file, span: { start: offset(start), end: offset(end) } }
}
