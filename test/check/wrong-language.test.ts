import { expect, test } from 'vitest'
import { find } from './find.ts'

const german = 'Die Aktien fielen gestern an der Börse, und viele wollten sie nicht mehr haben.'
const english = 'The shares fell on the exchange yesterday, and many did not want to have them.'
const vietnamese = 'Hôm qua cổ phiếu giảm trên sàn và có nhiều người không còn muốn giữ chúng.'

test.each([
  ['the language of the locale', english, 'en'],
  ['a short text', 'Fast die Hälfte', 'en'],
  [
    'a quotation of the source',
    'He said “Die Aktien fielen an der Börse” and that was all of it.',
    'en',
  ],
  ['a loan word', 'Der Kindergarten', 'en'],
  ['an English term in Vietnamese', 'Software Update', 'vi'],
  ['a place', 'Frankfurt am Main', 'vi'],
  ['names', 'OpenAI Google Microsoft Nvidia Broadcom Vistra Micron Salesforce', 'vi'],
  [
    'a language that is not known',
    'Az árfolyamok tegnap csaknem a felükre estek a tőzsdén, sokan eladtak.',
    'hu',
  ],
])('lets %s pass', (_, target, locale) => {
  expect(find('wrong-language', german, target, { locale })).toEqual([])
})

test.each([
  ['an edited source', `${german} So war es.`, 'en', 'de'],
  ['a heading', 'Überblick: Ergebnisse', 'en', 'de'],
  ['a word', 'Zusammenfassung', 'vi', 'de'],
  ['Vietnamese in English', vietnamese, 'en', 'vi'],
  ['English in Vietnamese', english, 'vi', 'en'],
])('finds %s', (_, target, locale, language) => {
  const reason = `Unexpected text in the language \`${language}\`, expected \`${locale}\``
  expect(find('wrong-language', german, target, { locale })).toMatchObject([
    { severity: 'warning', reason },
  ])
})

test('finds another script', () => {
  const target = 'Вчера акции упали на бирже, и многие больше не хотели их держать.'
  expect(find('wrong-language', german, target)).toMatchObject([
    { reason: 'Unexpected text in another script, expected that of `en`' },
  ])
  expect(find('wrong-language', german, target, { locale: 'ru' })).toEqual([])
})
