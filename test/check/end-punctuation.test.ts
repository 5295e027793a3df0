import { expect, test } from 'vitest'
import { find } from './find.ts'

test.each([
  ['the same mark', 'Wir gehen jetzt nach Hause.', 'We are going home now.'],
  ['another mark of a sentence', 'Wir gehen jetzt nach Hause!', 'We are going home now.'],
  ['a quotation mark behind it', 'Sie sagten: „Wir gehen.“', 'They said: “We are leaving.”'],
  [
    'a full stop behind a quotation',
    'Sie nannten es ein „Kinderspiel“.',
    'They called it “child’s play.”',
  ],
  ['a short text', 'Foto: IE.', 'Photo: IE'],
  ['a heading', '# Wir gehen jetzt nach Hause.', 'We are going home now'],
  ['dots', 'Wir gehen jetzt nach Hause …', 'We are going home now...'],
])('lets %s pass', (_, source, target) => {
  expect(find('end-punctuation', source, target)).toEqual([])
})

test.each([
  [
    'a question that became a statement',
    'Gehen wir jetzt nach Hause?',
    'We are going home now.',
    'Unexpected end `.`, expected `?`',
  ],
  [
    'a mark that is lost',
    'Wir gehen jetzt nach Hause.',
    'We are going home now',
    'Unexpected end without a mark, expected `.`',
  ],
  [
    'a mark that is added',
    'Wir gehen jetzt nach Hause',
    'We are going home now.',
    'Unexpected end `.`, expected none, as in the source',
  ],
  [
    'a colon that is lost',
    'Das brauchen wir alles noch:',
    'We still need all that.',
    'Unexpected end `.`, expected `:`',
  ],
])('finds %s', (_, source, target, reason) => {
  expect(find('end-punctuation', source, target)).toMatchObject([{ severity: 'warning', reason }])
})

test('knows the marks of other languages, and those that have none', () => {
  const source = 'Gehen wir jetzt nach Hause?'
  expect(find('end-punctuation', source, 'هل نذهب إلى البيت الآن؟', { locale: 'ar' })).toEqual([])
  expect(find('end-punctuation', source, 'ก ข ค ง จ', { locale: 'th' })).toEqual([])
})
