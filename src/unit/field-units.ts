import type { Literal } from 'mdast'
import { type Format, fields, traceText } from '../markdown/index.ts'
import type { Span, Unit } from '../types.ts'
import type { Source } from './span-unit.ts'

/**
 * The units of a frontmatter: the values of the keys that are translated. A unit's text is what the
 * value says; its place is that of the scalar, with its quotation marks.
 */
export function fieldUnits(format: Format, node: Literal, source: Source): Unit[] {
  const from = node.position?.start.offset ?? 0
  const text = source.text.slice(from, node.position?.end.offset)
  return fields(text, format)
    .filter(({ key }) => source.frontmatter.includes(key))
    .map(({ value, start, end }) => {
      const span = { start: from + start, end: from + end }
      return {
        id: '',
        type: format,
        text: value,
        ...span,
        lines: linesOf(value, source.text, span),
      }
    })
}

/** Where the parts of a value stand: an escape or a line end in the file shifts what follows. */
function linesOf(value: string, text: string, { start, end }: Span): Unit['lines'] {
  const lines: Unit['lines'] = []
  const quote = /^["']/.test(text.charAt(start)) ? 1 : 0
  let index = 0
  for (const piece of traceText(value, text.slice(0, end), start + quote)) {
    const last = lines.at(-1)
    if (!last || last.offset - last.index !== piece.start - index) {
      lines.push({ index, offset: piece.start })
    }
    index += piece.text.length
  }
  return lines.length > 0 ? lines : [{ index: 0, offset: start + quote }]
}
