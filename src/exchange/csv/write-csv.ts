import type { ExchangeJob, ExchangeUnit } from '../../types.ts'
import { base } from '../base.ts'
import { join } from '../join.ts'
import { columns } from './columns.ts'

/** The units as rows, with a first row of names. */
export function writeCsv(job: ExchangeJob): string {
  const rows = job.units.map(unit => writeRow(cells(unit, job)))
  return `\uFEFF${[writeRow(columns), ...rows].join('\r\n')}\r\n`
}

function cells(unit: ExchangeUnit, { sourceLocale, locale }: ExchangeJob): string[] {
  const { path, line, id, source, target, state, note, before, after, previous } = unit
  const given: Record<(typeof columns)[number], string | undefined> = {
    article: path,
    line: String(line),
    id,
    sourceLocale,
    locale,
    source: join(source),
    target: join(target),
    state,
    note,
    before,
    after,
    previous,
    stet: base(unit.base),
  }
  return columns.map(column => given[column] ?? '')
}

function writeRow(values: readonly string[]): string {
  return values.map(writeCell).join(',')
}

/** A spreadsheet would run a cell that starts like a formula; an apostrophe makes it text. */
function writeCell(value: string): string {
  const text = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
