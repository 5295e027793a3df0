import { expect, test } from 'vitest'
import { find } from './find.ts'

test.each([
  ['emoji of several characters', 'Wort', 'word 👩🏽‍🚀 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'en'],
  ['the joiners of Persian', 'Wort', 'می\u200Cخواهم', 'fa'],
  ['the marks of Hebrew', 'Wort', 'מילה\u200F!', 'he'],
  ['the breaks of Thai', 'Wort', 'คำ\u200Bคำ', 'th'],
  ['tabs and line ends', 'Wort', 'a\tword\nmore', 'en'],
  ['no-break spaces', 'Wort', '17\u00A0% 18\u202F%', 'en'],
  ['what the source has', 'Wo\u00ADrt\u200B', 'wo\u00ADrd\u200B', 'en'],
])('lets %s pass', (_, source, target, locale) => {
  expect(find('no-invisible-character', source, target, { locale })).toEqual([])
})

test.each([
  ['a zero-width space', 'a\u200B b', '\u200B', 'U+200B'],
  ['a row of them', 'a\u200B\u200B b', '\u200B\u200B', 'U+200B'],
  ['a byte order mark', 'a\uFEFFb', '\uFEFF', 'U+FEFF'],
  ['a direction override', 'a\u202Eb', '\u202E', 'U+202E'],
  ['an isolate', 'a\u2068b', '\u2068', 'U+2068'],
  ['a joiner between letters', 'a\u200Db', '\u200D', 'U+200D'],
  ['a control character', 'a\u0007b', '\u0007', 'U+0007'],
  ['a line separator', 'a\u2028b', '\u2028', 'U+2028'],
  ['a filler', 'a\u3164b', '\u3164', 'U+3164'],
  ['a tag', 'a\u{E0061}b', '\u{E0061}', 'U+E0061'],
  ['a character reference', 'a&zwnj;b', '&zwnj;', 'U+200C'],
  ['one in code', '`a\u200Bb`', '\u200B', 'U+200B'],
])('finds %s', (_, target, actual, code) => {
  const source = target.startsWith('`') ? '`ab`' : 'Wort'
  expect(
    find('no-invisible-character', source === '`ab`' ? 'Wort `ab`' : source, target),
  ).toMatchObject([
    {
      severity: 'error',
      reason: `Unexpected invisible character ${code}, expected none that the source does not have`,
      actual,
      expected: [''],
    },
  ])
})

test('warns of a soft hyphen, and counts what the source has', () => {
  expect(find('no-invisible-character', 'Wort', 'wo\u00ADrd')).toMatchObject([
    { severity: 'warning', actual: '\u00AD' },
  ])
  expect(find('no-invisible-character', 'a\u200Bb c', 'a\u200Bb c\u200Bd')).toHaveLength(1)
})

test('finds one in a destination', () => {
  const found = find('no-invisible-character', '[x](/ab)', '[x](/a&#x200B;b)')
  expect(found).toMatchObject([{ severity: 'error', actual: '/a&#x200B;b' }])
})
