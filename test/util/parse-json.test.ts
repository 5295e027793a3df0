import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/util/parse-json.ts'
import { Problem } from '../../src/util/problem.ts'

function problem(text: string): Pick<Problem, 'key' | 'where' | 'values'> {
  try {
    parseJson(new VFile({ path: 'a.json', value: text }))
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('No problem was found.')
}

describe('a fault of syntax', () => {
  const cases: [string, string, number, number, string][] = [
    ['nothing at all', '', 1, 1, 'json-end'],
    ['white space only', ' \n ', 2, 2, 'json-end'],
    ['a missing comma', '{\n  "a": "b"\n  "c": "d"\n}', 3, 3, 'json-syntax'],
    ['a comma too many', '{\n  "a": "b",\n}', 3, 1, 'json-syntax'],
    ['a missing brace', '{"a": "b"', 1, 10, 'json-end'],
    ['a missing colon', '{"a" "b"}', 1, 6, 'json-syntax'],
    ['single quotes', "{'a': 'b'}", 1, 2, 'json-syntax'],
    ['a raw line break in a string', '{"a": "b\nc"}', 1, 7, 'json-syntax'],
    ['a comment', '{\n  // note\n  "a": "b"\n}', 2, 3, 'json-syntax'],
    ['a wrong escape', '{"a": "\\x"}', 1, 7, 'json-syntax'],
    ['a short Unicode escape', '{"a": "\\u12"}', 1, 7, 'json-syntax'],
    ['a raw control character', '{"a": "\u0001"}', 1, 7, 'json-syntax'],
    ['text behind the end', '{}\n{}', 2, 1, 'json-syntax'],
    ['a number of no form', '{"a": 01}', 1, 8, 'json-syntax'],
  ]
  it.each(cases)('is named with line and column: %s', (_, text, line, column, key) => {
    expect(problem(text)).toMatchObject({ key, where: { path: 'a.json', line, column } })
  })
})

it('names both lines of a duplicate key', () => {
  const found = problem('{\n  "a": "1",\n  "b": "2",\n  "a": "3"\n}')
  expect(found).toMatchObject({
    key: 'json-duplicate',
    values: { key: 'a', line: 2 },
    where: { line: 4, column: 3 },
  })
})

it('names the first conflict marker of git', () => {
  const found = problem('{\n<<<<<<< HEAD\n  "a": "1"\n=======\n  "a": "2"\n>>>>>>> other\n}')
  expect(found).toMatchObject({
    key: 'json-conflict',
    values: { marker: '<<<<<<<' },
    where: { line: 2, column: 1 },
  })
})

it('refuses depth that would overflow the stack', () => {
  const found = problem('['.repeat(100_000))
  expect(found).toMatchObject({ key: 'json-depth', where: { line: 1, column: 101 } })
})

it('passes over a byte order mark and keeps offsets', () => {
  const tree = parseJson(new VFile({ path: 'a.json', value: '\uFEFF{"a": "b"}' }))
  expect(tree.offset).toBe(1)
})

it('takes what JSON.parse takes and refuses what it refuses, but for duplicate keys', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"a"',
    '"b"',
    '1',
    '-',
    'null',
    'tru',
    ' ',
    '"\\n"',
    '"',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), parts => {
      const text = parts.join('')
      let isJson = true
      try {
        JSON.parse(text)
      } catch {
        isJson = false
      }
      let key: string | undefined
      try {
        parseJson(new VFile({ path: 'a.json', value: text }))
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        key = error.key
      }
      expect(key === undefined || key === 'json-duplicate').toBe(isJson)
    }),
    { numRuns: 2000 },
  )
})
