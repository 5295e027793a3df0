import { expect, test } from 'vitest'
import { find } from './find.ts'

const around = { rest: '\n[^a]: !\n\n[^b]: !\n' }

test('lets footnotes change their places', () => {
  expect(find('footnote', 'eins[^a] zwei[^b]', 'two[^b] one[^a]', around)).toEqual([])
})

test.each([
  ['one that is lost', 'eins[^a]', 'one', undefined, ['[^a]']],
  ['one that is another', 'eins[^a]', 'one[^b]', '[^b]', ['[^a]']],
  ['one that is added', 'eins', 'one[^b]', '[^b]', undefined],
  ['one that no footnote has', 'eins[^a]', 'one[^c]', undefined, ['[^a]']],
])('finds %s', (_, source, target, actual, expected) => {
  expect(find('footnote', source, target, around)).toMatchObject([
    { severity: 'error', actual, expected },
  ])
})
