import { expect, test } from 'vitest'
import { find } from './find.ts'

test('finds each word once, and nothing in code and addresses', () => {
  const target = 'Vie\u0323\u0302t Nam e\u0301 `e\u0301` [b](/e\u0301)'
  const source = 'Wort `e\u0301` [b](/e\u0301)'
  expect(find('nfc', source, target, { locale: 'vi' })).toMatchObject([
    { severity: 'warning', actual: 'Vie\u0323\u0302t', expected: ['Việt'] },
    { severity: 'warning', actual: 'e\u0301', expected: ['é'] },
  ])
  expect(find('nfc', source, 'Việt `e\u0301` [b](/e\u0301)', { locale: 'vi' })).toEqual([])
})
