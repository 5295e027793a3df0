import type { VFile } from 'vfile'
import type { Span } from '../../types.ts'
import { problemAt } from '../../util/problem-at.ts'

/** A cell with its place, quotation marks included. */
export interface Cell extends Span {
  value: string
}

/**
 * The rows of a CSV file (RFC 4180), without empty ones. What parts its cells is a comma, a
 * semicolon or a tab, whichever stands first in the first row; line ends may be of any kind.
 *
 * @throws Problem with line and column where a quotation mark has no partner.
 */
export function parseCsv(file: VFile): Cell[][] {
  const text = String(file)
  const separator = /[,;\t]/.exec(text)?.[0] ?? ','
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const cell = text[at] === '"' ? quoted(text, at, file) : bare(text, at, separator)
    row.push({ ...cell, value: plain(cell.value) })
    const next = text[cell.end]
    at = cell.end
    if (next === separator) {
      at += 1
      // A separator at the end of the file has an empty cell behind it.
      if (at === text.length) row.push({ value: '', start: at, end: at })
    } else if (next === '\r' || next === '\n') {
      at += text.startsWith('\r\n', at) ? 2 : 1
      rows.push(row)
      row = []
    } else if (next !== undefined) {
      throw problemAt(file, at, 'csv-quote')
    }
  }
  if (row.length > 0) rows.push(row)
  return rows.filter(cells => cells.some(({ value }) => value !== ''))
}

function bare(text: string, start: number, separator: string): Cell {
  let end = start
  while (end < text.length && text[end] !== separator && !/[\r\n]/.test(text[end] ?? '')) end += 1
  return { value: text.slice(start, end), start, end }
}

function quoted(text: string, start: number, file: VFile): Cell {
  let value = ''
  let from = start + 1
  for (;;) {
    const mark = text.indexOf('"', from)
    if (mark < 0) throw problemAt(file, start, 'csv-quote')
    value += text.slice(from, mark)
    if (text[mark + 1] !== '"') return { value, start, end: mark + 1 }
    value += '"'
    from = mark + 2
  }
}

/** Without the apostrophe that keeps a spreadsheet from running a cell. */
function plain(value: string): string {
  return /^'+[=+\-@\t\r]/.test(value) ? value.slice(1) : value
}
