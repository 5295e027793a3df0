import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languageData } from '../../src/figure/compile/language-data.ts'
import { knownLanguages, recognise } from '../../src/figure/index.ts'

test.each(knownLanguages)('the committed table of %s is what `npm run data` writes', language => {
  const url = new URL(`../../src/figure/language/data/${language}.json`, import.meta.url)
  expect(JSON.parse(readFileSync(url, 'utf8'))).toEqual(languageData(language))
})

test('an unknown language is an error that names the known ones', () => {
  expect(() => recognise('1', 'xx')).toThrow(
    'Cannot read figures in language `xx`, expected one of `de`, `en`, `vi`',
  )
})
