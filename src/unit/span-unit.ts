import type { Prefix } from '../markdown/index.ts'
import type { Span, Unit, UnitType } from '../types.ts'

/** An article's text and what stands before the text of its lines. */
export interface Source {
  text: string
  /** In document order. */
  prefixes: readonly Prefix[]
  /** Keys of the frontmatter whose values are units. */
  frontmatter: readonly string[]
}

/** The unit of a range of the article, without the prefixes of its lines. */
export function spanUnit(type: UnitType, { start, end }: Span, source: Source): Unit {
  const unit: Unit = { id: '', type, start, end, text: '', lines: [{ index: 0, offset: start }] }
  let offset = start
  let next = firstFrom(source.prefixes, start)
  for (const [lineEnd] of source.text.slice(start, end).matchAll(/\r\n?|\n/g)) {
    const at = source.text.indexOf(lineEnd, offset)
    unit.text += `${source.text.slice(offset, at)}\n`
    offset = at + lineEnd.length
    while ((source.prefixes[next]?.start ?? offset + 1) <= offset) {
      offset = Math.max(offset, source.prefixes[next]?.end ?? offset)
      next += 1
    }
    unit.lines.push({ index: unit.text.length, offset })
  }
  unit.text += source.text.slice(offset, end)
  return unit
}

/** Index of the first prefix that starts at an offset or behind it. */
function firstFrom(prefixes: readonly Prefix[], offset: number): number {
  let low = 0
  let high = prefixes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((prefixes[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
