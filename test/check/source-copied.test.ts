import { expect, test } from 'vitest'
import { find } from './find.ts'

test.each([
  ['names and figures', 'Nvidia GeForce RTX 4090'],
  ['a word that both languages have', 'Software'],
  ['an address', 'Siehe <https://example.org/der-die-das>'],
])('lets %s pass', (_, text) => {
  expect(find('source-copied', text, text)).toEqual([])
})

test.each([
  ['a sentence', 'de', 'en', 'Die Aktien fielen an der Börse.'],
  ['a heading', 'de', 'vi', 'Das platzt jetzt'],
  ['an English sentence', 'en', 'de', 'This is a very good example.'],
])('finds %s', (_, sourceLocale, locale, text) => {
  expect(find('source-copied', text, text, { sourceLocale, locale })).toMatchObject([
    { severity: 'warning' },
  ])
})

test('lets titles and locales of one language pass', () => {
  const english = { sourceLocale: 'en', locale: 'de' }
  expect(find('source-copied', 'Platform as a Service', 'Platform as a Service', english)).toEqual(
    [],
  )
  const text = 'Die Aktien fielen an der Börse.'
  expect(find('source-copied', text, text, { locale: 'de-CH' })).toEqual([])
})
