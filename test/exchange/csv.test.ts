import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { csv } from '../../src/exchange/csv/index.ts'
import { parseCsv } from '../../src/exchange/csv/parse-csv.ts'
import { plan, workpiece } from './exchange.ts'

const rows = (text: string): string[][] =>
  parseCsv(new VFile(text)).map(row => row.map(({ value }) => value))

it.each([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a;"b;""c"""\nd;',
    [
      ['a', 'b;"c"'],
      ['d', ''],
    ],
  ],
  [
    'a\tb\n\n"c\nd"\te\r',
    [
      ['a', 'b'],
      ['c\nd', 'e'],
    ],
  ],
  ['\uFEFFa,b', [['a', 'b']]],
])('reads %j', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})

it('gives the place of each cell', () => {
  const text = '\uFEFFa,"b ""c"""\r\nd,e'
  const spans = parseCsv(new VFile(text)).flat()
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'a',
    '"b ""c"""',
    'd',
    'e',
  ])
})

it.each(['a,"b', 'a,"b"c,d'])('refuses a quotation mark without its partner: %j', text => {
  expect(() => rows(text)).toThrow(expect.objectContaining({ key: 'csv-quote' }))
})

it('lets no spreadsheet run a text', () => {
  const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", "'=")
  fc.assert(
    fc.property(starts, fc.string(), (start, rest) => {
      const piece = workpiece('Guten Morgen\n', [start + rest])
      const text = csv.write(piece.job)
      for (const { start: from, end } of parseCsv(new VFile(text)).flat()) {
        expect(text.slice(from, end)).not.toMatch(/^"?[=+\-@\t\r]/)
      }
      expect(plan(csv, text, piece).unchanged).toBe(1)
    }),
  )
})

it('reads the columns by their names, in any order and among others', () => {
  const piece = workpiece('Guten Morgen\n', [''])
  const { path, id } = piece.job.units[0] ?? { path: '', id: '' }
  const text = `target;comment;id;source;article\nGood morning;x;${id};Guten Morgen;${path}\n`
  const { taken } = plan(csv, text, piece)
  expect(taken.map(({ edit }) => edit)).toEqual([{ target: 'Good morning' }])
})

it('takes a state for a judgement only where somebody changed it', () => {
  const piece = workpiece('Guten Morgen\n', ['Good morning'], 'draft')
  const text = csv.write(piece.job)
  const edited = plan(csv, text.replace('Good', 'Bright'), piece)
  expect(edited.taken.map(({ edit }) => edit)).toEqual([{ target: 'Bright morning' }])
  const judged = plan(csv, text.replace(',draft,', ',Approved,'), piece)
  expect(judged.taken.map(({ edit }) => edit.status)).toEqual(['approved'])
})
