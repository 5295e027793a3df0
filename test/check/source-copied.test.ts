import { expect, test } from 'vitest'
import { find } from './find.ts'

test.each([
  ['names and figures', 'Nvidia GeForce RTX 4090'],
  ['a word that both languages have', 'Software'],
  ['a heading both languages have', '# Management-Update'],
  ['a place', '# Hamburg'],
  ['an address', 'Nvidia: <https://example.org/der-die-das>'],
])('lets %s pass', (_, text) => {
  expect(find('source-copied', text, text)).toEqual([])
})

test.each([
  ['a sentence', 'de', 'en', 'Die Aktien fielen an der Börse.'],
  ['a heading', 'de', 'vi', 'Das platzt jetzt'],
  ['a heading of one word', 'de', 'en', '# Einleitung'],
  ['a heading of one word in Vietnamese', 'de', 'vi', '# Überblick'],
  ['a heading beside names and figures', 'de', 'en', '## Nvidias Ergebnisse 2025'],
  ['a cell', 'de', 'en', '| Kosten |\n|-|'],
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
