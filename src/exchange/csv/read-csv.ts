import type { VFile } from 'vfile'
import type { ExchangeItem, State } from '../../types.ts'
import { problemAt } from '../../util/problem-at.ts'
import { readBase } from '../read-base.ts'
import type { columns } from './columns.ts'
import { type Cell, parseCsv } from './parse-csv.ts'

type Column = (typeof columns)[number]

const needed: readonly Column[] = ['article', 'id', 'source', 'target']
const states: readonly State[] = ['new', 'draft', 'stale', 'translated', 'approved']

/**
 * The units of a CSV file.
 *
 * @throws Problem with line and column: a fault of syntax, a missing column, an unknown state.
 */
export function readCsv(file: VFile): ExchangeItem[] {
  const [head = [], ...rows] = parseCsv(file)
  const names = head.map(({ value }) => value.trim())
  for (const name of needed) {
    if (!names.includes(name)) throw problemAt(file, 0, 'csv-column', { column: name })
  }
  return rows.map(row => readRow(row, names, file))
}

function readRow(row: readonly Cell[], names: readonly string[], file: VFile): ExchangeItem {
  const cell = (name: Column): Cell | undefined => row[names.indexOf(name)]
  const text = (name: Column): string | undefined => cell(name)?.value || undefined
  const at = cell('target') ?? cell('source') ?? row[0]
  const id = text('id')
  const place = { start: at?.start ?? 0, end: at?.end ?? 0 }
  const base = readBase([text('stet') ?? ''])
  if (!id) throw problemAt(file, place.start, 'exchange-id', { element: 'row' })
  return {
    article: text('article') ?? '',
    id,
    sourceLocale: text('sourceLocale'),
    locale: text('locale'),
    source: text('source') ?? '',
    target: text('target') ?? '',
    state: readState(cell('state'), base?.state, file),
    base,
    at: place,
  }
}

/** A state that is still the exported one says nothing: spreadsheets do not keep it up to date. */
function readState(
  cell: Cell | undefined,
  before: State | undefined,
  file: VFile,
): State | undefined {
  const word = cell?.value.trim().toLowerCase() ?? ''
  if (word === '' || word === before || !cell) return undefined
  const state = states.find(known => known === word)
  if (state) return state
  throw problemAt(file, cell.start, 'csv-state', { found: word, expected: states.join('`, `') })
}
