import { expect, test } from 'vitest'
import { find } from './find.ts'

test.each([
  ['en', 'all that he had had was that that'],
  ['en', 'Duran Duran, the end. The end'],
  ['en', 'the, the'],
  ['de', 'die, die die Daten lesen, dass sie sie hat'],
  ['vi', 'từ từ, luôn luôn, xanh xanh, ngày ngày'],
  ['id', 'anak anak'],
])('lets it pass in %s: %s', (locale, target) => {
  expect(find('doubled-word', 'Ein Wort', target, { locale })).toEqual([])
})

test.each([
  ['en', 'in the the end', 'the the', 'the'],
  ['en', 'The the end', 'The the', 'The'],
  ['en', 'in the\nthe end', 'the\nthe', 'the'],
  ['de', 'mit und und ohne', 'und und', 'und'],
  ['vi', 'cổ phiếu của của Nvidia', 'của của', 'của'],
])('finds it in %s: %s', (locale, target, actual, word) => {
  expect(find('doubled-word', 'Ein Wort', target, { locale })).toMatchObject([
    { severity: 'warning', actual, expected: [word] },
  ])
})

test('lets a word be twice where the source has one twice', () => {
  expect(find('doubled-word', 'das ist ist es', 'that is was was it')).toEqual([])
})
