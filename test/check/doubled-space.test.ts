import { expect, test } from 'vitest'
import { find } from './find.ts'

test.each([
  ['one space', 'a b', 'a b'],
  ['two where the source has them', 'a.  b', 'c.  d'],
  ['two in code', 'Wort `a  b`', 'word `a  b`'],
  ['a hard break', 'a  \nb', 'c  \nd'],
  ['indented lines', 'a\nb', 'c\n   d'],
])('lets %s pass', (_, source, target) => {
  expect(find('doubled-space', source, target)).toEqual([])
})

test.each([
  ['two', 'a  b', '  ', ' '],
  ['three', 'a   b', '   ', ' '],
  ['one that does not break among them', 'a \u00A0b', ' \u00A0', '\u00A0'],
  ['two behind emphasis', '*a*  b', '  ', ' '],
])('finds %s', (_, target, actual, wanted) => {
  expect(find('doubled-space', 'Wort *x*', target)).toMatchObject([
    { severity: 'warning', actual, expected: [wanted] },
  ])
})
