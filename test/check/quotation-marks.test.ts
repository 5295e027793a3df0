import { expect, test } from 'vitest'
import { quotations } from '../../src/check/quotations.ts'
import { find } from './find.ts'

test.each([
  ['en', '“a ‘b’ c” and Nvidia’s ‘90s, James’ dog'],
  ['en', '"a" and it\'s 6\' 2"'],
  ['de', '„a ‚b‘ c“ und »d ›e‹ f«'],
  ['vi', '“a ‘b’ c”'],
  ['fr', '«\u00A0a\u00A0» et l’« b »'],
  ['pl', '„a «b» c”'],
  ['ja', '「a『b』」'],
  ['de-CH', '«a» und „b“'],
  ['fr-CH', '« a »'],
  ['sv', '”a” och »b»'],
  ['ru', '«a „b“ c»'],
  ['zh-TW', '「a」'],
  ['zh-CN', '“a”'],
  ['pt-BR', '“a”'],
  ['pt-AO', '«a»'],
])('lets the marks of %s pass: %s', (locale, target) => {
  const sourceLocale = locale === 'de' ? 'en' : 'de'
  expect(find('quotation-marks', 'Ein Wort', target, { sourceLocale, locale })).toEqual([])
})

test.each([
  ['marks of the source', 'de', 'en', 'a „b“ c', '„b“', '“b”'],
  ['single marks of the source', 'de', 'en', 'a ‚b‘ c', '‚b‘', '‘b’'],
  ['marks around emphasis', 'de', 'vi', 'a „*b*“ c', '„*b*“', '“*b*”'],
  ['English marks in German', 'en', 'de', 'a “b” c', '“b”', '„b“'],
  ['an English close in German', 'en', 'de', 'a „b” c', '„b”', '„b“'],
  ['a straight close in German', 'en', 'de', 'a „b" c', '„b"', '„b“'],
  ['English marks in Russian', 'en', 'ru', 'a “b” c', '“b”', '«b»'],
  ['English marks in Swedish', 'en', 'sv', 'a “b” c', '“b”', '”b”'],
  ['German marks in Hindi', 'de', 'hi', 'a „b“ c', '„b“', '“b”'],
  ['Swiss marks in German', 'de-CH', 'de-AT', 'a «b» c', '«b»', '„b“'],
  ['Chinese marks in Taiwan', 'zh-CN', 'zh-TW', '甲“乙”丙', '“乙”', '「乙」'],
  ['German marks in French', 'de', 'fr', 'a „b“ c', '„b“', '«\u00A0b\u00A0»'],
])('finds %s', (_, sourceLocale, locale, target, actual, wanted) => {
  expect(find('quotation-marks', 'Wort', target, { sourceLocale, locale })).toMatchObject([
    { severity: 'warning', actual, expected: [wanted] },
  ])
})

test('refuses straight marks where the configuration says so', () => {
  const options = { 'quotation-marks': { strict: true } }
  expect(find('quotation-marks', 'Wort', 'a "b" c', { options })).toMatchObject([
    { actual: '"b"', expected: ['“b”'] },
  ])
})

test('reads quotations in one another', () => {
  const spans = quotations('„a ‚b‘ c“ “d” e').map(({ open, close }) => open + close)
  expect(spans).toEqual(['‚‘', '„“', '“”'])
})
