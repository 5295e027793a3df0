import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { baseData } from '../../src/figure/compile/base-data.ts'
import { languageData } from '../../src/figure/compile/language-data.ts'
import { unitData } from '../../src/figure/compile/unit-data.ts'
import { zoneData } from '../../src/figure/compile/zone-data.ts'
import { baseLanguages, knownLanguages, recognise } from '../../src/figure/index.ts'

const own = ['de', 'en', 'vi']

function committed(name: string) {
  const url = new URL(`../../src/figure/language/data/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(url, 'utf8'))
}

test.each(own)('the committed table of %s is what `npm run data` writes', language => {
  expect(committed(language)).toEqual(languageData(language))
})

test('the committed tables of the other languages are what `npm run data` writes', () => {
  const tables = baseData(own)
  expect(committed('base')).toEqual(tables)
  expect(committed('base-tags')).toEqual(Object.keys(tables))
}, 60_000)

test('the committed table of unit sizes is what `npm run data` writes', () => {
  expect(committed('unit-size')).toEqual(unitData())
})

test('the committed table of time zones is what `npm run data` writes', () => {
  expect(committed('zone')).toEqual(zoneData())
}, 60_000)

test.each([
  ['de', 'mitteleuropäische zeit', '60 120'],
  ['de', 'vietnamesischer zeit', '420'],
  ['en', 'eastern time', '-300 -240'],
  ['en', 'ist', '330'],
  ['vi', 'giờ việt nam', '420'],
])('in %s, %s is %s minutes east of UTC', (language, name, minutes) => {
  expect(committed('zone').names[language][name]).toBe(minutes)
})

test.each([
  ['foot', 'meter', '0.3048'],
  ['kilometer-per-hour', 'meter second-1', '5/18'],
  ['megawatt', 'kilogram meter2 second-3', '1000000'],
  ['pint', 'meter3', '0.000473176473'],
  ['year', 'year', '1'],
])('one %s is worth in %s: %s', (unit, dimension, size) => {
  expect(committed('unit-size').units[unit]).toEqual({ dimension, size })
})

test('every table names its licence', () => {
  const tables = [
    committed('unit-size'),
    ...own.map(committed),
    ...Object.values(committed('base')).map(parse),
  ]
  for (const table of tables) expect(table['SPDX-License-Identifier']).toBe('Unicode-3.0')
})

function parse(text: unknown) {
  return JSON.parse(String(text))
}

test('more than sixty languages are known', () => {
  expect(knownLanguages).toEqual(own)
  expect(baseLanguages.length).toBeGreaterThan(60)
  expect(baseLanguages).toEqual(expect.arrayContaining(['ar', 'fr', 'ja']))
})

test('an unknown language is an error that names the known ones', () => {
  expect(() => recognise('1', 'xx')).toThrow(
    /^Cannot read figures in language `xx`, expected one of `af`, .*`de`, .*`vi`, .*`zh`$/,
  )
})
