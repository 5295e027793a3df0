import { expect, test } from 'vitest'
import { find } from './find.ts'

const sentence = 'Die Aktien des Unternehmens fielen gestern an der Börse um fast die Hälfte. '

test.each([
  [
    'about as long',
    sentence,
    'The shares of the company fell by almost half on the exchange yesterday.',
  ],
  ['short texts', 'Ja.', 'Yes, that is what they all said.'],
  ['Chinese', sentence, '该公司的股票昨天在交易所下跌了近一半。'],
])('lets %s pass', (_, source, target) => {
  expect(find('length-ratio', source, target, { locale: 'zh' })).toEqual([])
})

test('finds what is much longer or shorter', () => {
  expect(find('length-ratio', sentence.repeat(3), sentence)).toMatchObject([
    { reason: 'Unexpected length, 33 % of the source, expected 40 % or more' },
  ])
  expect(find('length-ratio', sentence, sentence.repeat(3))).toMatchObject([
    { reason: 'Unexpected length, 300 % of the source, expected 250 % or less' },
  ])
})

test('takes the limits of the configuration', () => {
  const options = { 'length-ratio': { least: 0.9, most: 1.1 } }
  expect(find('length-ratio', sentence.repeat(2), sentence, { options })).toHaveLength(1)
})
