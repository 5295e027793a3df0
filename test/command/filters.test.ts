import { describe, expect, it } from 'vitest'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

const lines = (...items: unknown[]): string =>
  items.map(item => `${typeof item === 'string' ? item : JSON.stringify(item)}\n`).join('')
const parse = (out: string): unknown[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

it('figures reads each line, in order', async () => {
  const { code, out } = await stet(
    '/',
    ['figures'],
    lines(
      { id: 1, language: 'de', text: 'fast 17 Prozent' },
      { id: 'b', language: 'vi', text: 'không có gì' },
      { language: 'en', text: 'January 27' },
    ),
  )
  expect(parse(out)).toEqual([
    {
      id: 1,
      figures: [
        { kind: 'percent', value: '17', unit: 'percent', bound: 'nearly', start: 0, end: 15 },
      ],
    },
    { id: 'b', figures: [] },
    {
      id: null,
      figures: [
        {
          kind: 'date',
          value: null,
          date: { month: 1, day: 27 },
          bound: 'exact',
          start: 0,
          end: 10,
        },
      ],
    },
  ])
  expect(code).toBe(0)
})

it('names reads the names of a termbase', async () => {
  const { root } = await project({ 'names.json': '{"Constellation Energy": {}}' })
  const { out } = await stet(
    root,
    ['names', '--names', 'names.json'],
    lines({ id: 1, language: 'en', text: 'shares of Constellation Energy fell' }),
  )
  expect(parse(out)).toMatchObject([
    { id: 1, names: [{ concept: 'Constellation Energy', start: 10, end: 30 }] },
  ])
})

it('bitext compares each pair and says what is wrong where', async () => {
  const pair = { sourceLanguage: 'de', targetLanguage: 'en', source: 'Es fiel um 17 Prozent.' }
  const { code, out } = await stet(
    '/',
    ['bitext', '--check', 'figure'],
    lines(
      { id: 1, ...pair, target: 'It fell by 17 percent.' },
      { id: 2, ...pair, target: 'It fell by 71 percent.' },
    ),
  )
  expect(parse(out)).toEqual([
    { id: 1, flagged: false, findings: [] },
    {
      id: 2,
      flagged: true,
      findings: [
        {
          ruleId: 'figure',
          severity: 'error',
          reason: 'Unexpected figure `71 percent`, expected `17 percent`',
          source: { start: 11, end: 21 },
          target: { start: 11, end: 21 },
          expected: ['17 percent'],
        },
      ],
    },
  ])
  expect(code).toBe(0)
})

describe('a bad line', () => {
  it.each([
    ['no JSON', 'not json', null, 'it is no JSON object'],
    ['no object', '[1]', null, 'it is no JSON object'],
    ['a missing field', '{"id": 7, "language": "de"}', 7, '`text` is no string'],
    ['an unknown language', '{"id": 7, "language": "xx", "text": ""}', 7, 'unknown language `xx`'],
  ])(
    'is answered with its fault, the rest is still answered, and the exit code is 2: %s',
    async (_, bad, id, fault) => {
      const fine = { id: 1, language: 'de', text: '' }
      const { code, out, err } = await stet('/', ['figures'], lines(bad, fine))
      expect(parse(out)).toEqual([
        { id, error: expect.stringContaining(fault) },
        { id: 1, figures: [] },
      ])
      expect(err).toBe('1 line could not be read; its answer says why.\n')
      expect(code).toBe(2)
    },
  )
})

it('refuses a termbase that is not there', async () => {
  const { code, err } = await stet('/', ['names', '--names', 'nowhere.json'])
  expect(err).toContain('Cannot read `nowhere.json` (ENOENT)')
  expect(code).toBe(2)
})
