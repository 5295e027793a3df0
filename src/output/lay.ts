import type { Prefix } from '../markdown/index.ts'
import type { Unit } from '../types.ts'
import { lineStart } from './line-start.ts'

/**
 * A form of a target as it stands in the file: with the file's line ends and, on each line after
 * the first, what the containers put before it, taken from the lines of the unit.
 */
export function lay(form: string, unit: Unit, source: string, prefixes: readonly Prefix[]): string {
  const [first = '', ...rest] = form.split('\n')
  if (rest.length === 0) return first
  const eol = /\r\n?|\n/.exec(source)?.[0] ?? '\n'
  const last = unit.lines.length - 1
  return [
    first,
    ...rest.map((line, index) => {
      const place = Math.min(index + 1, last)
      const prefix = place > 0 ? before(unit, place, source) : continued(unit, source, prefixes)
      return prefix + line
    }),
  ].join(eol)
}

/** What stands before a line of the unit. */
function before(unit: Unit, line: number, source: string): string {
  const offset = unit.lines[line]?.offset ?? 0
  return source.slice(lineStart(source, offset), offset)
}

/** What has to stand before a second line: the marks of block quotes, and room for other marks. */
function continued(unit: Unit, source: string, prefixes: readonly Prefix[]): string {
  const start = lineStart(source, unit.start)
  const quotes = prefixes.filter(({ marker, end }) => marker && end > start && end <= unit.start)
  return source.slice(start, unit.start).replaceAll(/\S/g, (letter, index: number) => {
    const at = start + index
    return quotes.some(quote => quote.start <= at && at < quote.end) ? letter : ' '
  })
}
