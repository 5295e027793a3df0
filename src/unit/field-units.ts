import type { Literal } from 'mdast'
import { type Format, fields } from '../markdown/index.ts'
import type { Unit } from '../types.ts'
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
      const quote = /^["']/.test(text.slice(start)) ? 1 : 0
      const lines = [{ index: 0, offset: from + start + quote }]
      return { id: '', type: format, text: value, start: from + start, end: from + end, lines }
    })
}
