import { expect, test } from 'vitest'
import { find } from './find.ts'

test.each([
  ['en', 'a, b; c: d! e? f.'],
  ['en', '17% and 18%'],
  ['en', 'at 1 : 2, or .NET and ... dots'],
  ['de', '17\u00A0% und 18\u202F%'],
  ['vi', '17% và 18%'],
  ['fr', 'a ; b : c ! d ?'],
])('lets it pass in %s: %s', (locale, target) => {
  expect(find('spacing', 'Wort', target, { locale })).toEqual([])
})

test.each([
  ['a space before a comma', 'en', 'a , b', ' ,', ','],
  ['a no-break space before a full stop', 'vi', 'a\u00A0.', '\u00A0.', '.'],
  ['a space before a question mark', 'de', 'wer ?', ' ?', '?'],
  ['a space before a percent sign', 'en', '17 % more', '17 %', '17%'],
  ['a percent sign without its space', 'de', '17% mehr', '17%', '17\u00A0%'],
  ['a space at which a line may end', 'de', '17 % mehr', '17 %', '17\u00A0%'],
  ['percent signs in two ways', 'en', '17% and 2.5 %', '2.5 %', '2.5%'],
  ['percent signs in two ways in German', 'de', '17\u00A0% und 2,5%', '2,5%', '2,5\u00A0%'],
])('finds %s', (_, locale, target, actual, wanted) => {
  expect(find('spacing', 'Wort', target, { locale })).toMatchObject([
    { severity: 'warning', actual, expected: [wanted] },
  ])
})

test.each([
  ['fr', 'quoi ?', ' ?', '\u00A0?'],
  ['fr', 'quoi?', '?', '\u00A0?'],
])('is strict in %s where the configuration says so: %s', (locale, target, actual, wanted) => {
  const options = { spacing: { strict: true } }
  expect(find('spacing', 'Wort', target, { locale, options })).toMatchObject([
    { actual, expected: [wanted] },
  ])
})

test('leaves percent signs alone that a text writes in one way, where the configuration says so', () => {
  const options = { spacing: { percent: 'uniform' } }
  expect(find('spacing', 'Wort', '17 % and 18 %', { options })).toEqual([])
  expect(find('spacing', 'Wort', '17 % and 18%', { options })).toHaveLength(1)
})
