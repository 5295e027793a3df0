import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { rdjson } from '../../src/report/rdjson.ts'
import { drifted, options } from './findings.ts'

it('has what reviewdog asks of a diagnostic', () => {
  expect(JSON.parse(rdjson(drifted(), options))).toMatchObject({
    source: { name: 'stet' },
    diagnostics: [
      {
        location: {
          path: 'site/locales/en/a.json',
          range: { start: { line: 2, column: 23 }, end: { line: 2, column: 33 } },
        },
        severity: 'ERROR',
        code: { value: 'figure' },
      },
    ],
  })
})

it('counts columns in bytes of UTF-8', () => {
  const file = new VFile({ path: 'a', value: 'ệ 😀 71' })
  file.message('x', { place: { start: { line: 1, column: 6 }, end: { line: 1, column: 8 } } })
  const [{ location }] = JSON.parse(rdjson([file], options)).diagnostics
  expect(location.range).toEqual({ start: { line: 1, column: 10 }, end: { line: 1, column: 12 } })
})
