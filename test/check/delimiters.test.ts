import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { delimiters } from '../../src/check/compile/delimiters.ts'
import { quotes } from '../../src/check/quotes.ts'

test('the committed table of quotation marks is what `npm run data` writes', () => {
  const url = new URL('../../src/check/data/delimiters.json', import.meta.url)
  expect(JSON.parse(readFileSync(url, 'utf8'))).toEqual(delimiters())
})

test.each([
  ['de', '„', '“', '‚', '‘'],
  ['de-AT', '„', '“', '‚', '‘'],
  ['en-GB', '“', '”', '‘', '’'],
  ['vi', '“', '”', '‘', '’'],
  ['fr', '«', '»', '«', '»'],
  ['fr-CA', '«', '»', '”', '“'],
  ['ja', '「', '」', '『', '』'],
  ['zh-TW', '「', '」', '『', '』'],
  ['pt', '“', '”', '‘', '’'],
  ['pt-PT', '«', '»', '“', '”'],
])('knows the marks of %s', (locale, ...marks) => {
  const found = quotes(locale)
  expect([found?.outer, found?.inner].flat()).toEqual(marks)
})

test('knows none of a language that CLDR does not know', () => {
  expect(quotes('tlh')).toBeUndefined()
})
