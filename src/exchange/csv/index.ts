import type { ExchangeFormat } from '../../types.ts'
import { columns } from './columns.ts'
import { readCsv } from './read-csv.ts'
import { writeCsv } from './write-csv.ts'

/** CSV (RFC 4180) for spreadsheets, in UTF-8 with a byte order mark; texts are Markdown. */
export const csv: ExchangeFormat = {
  extension: '.csv',
  recognises: text => new RegExp(`^\\uFEFF?"?${columns[0]}"?[,;\\t]`).test(text),
  read: readCsv,
  write: writeCsv,
}
