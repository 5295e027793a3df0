import { expect, test } from 'vitest'
import { compare, recognise } from '../../src/figure/index.ts'

function said(text: string, language: string) {
  return recognise(text, language).map(({ kind, value, to, date, unit, bound }) => ({
    kind,
    value,
    to,
    date,
    unit,
    bound,
  }))
}

test('decomposed and composed text say the same, at their own offsets', () => {
  const text = 'Giảm gần 17% vào ngày 27 tháng 1, còn 450 tỷ USD.'
  const apart = text.normalize('NFD')
  expect(said(apart, 'vi')).toEqual(said(text, 'vi'))
  const pieces = recognise(apart, 'vi').map(({ start, end }) => apart.slice(start, end))
  expect(pieces.map(piece => piece.normalize('NFC'))).toEqual(
    recognise(text, 'vi').map(({ start, end }) => text.slice(start, end)),
  )
})

test('digits of other scripts are read by value', () => {
  expect(said('１２,５ %', 'de')).toEqual(said('12,5 %', 'de'))
  expect(said('٤٥٠ million', 'en')).toEqual(said('450 million', 'en'))
  expect(said('१२३ km', 'en')).toEqual(said('123 km', 'en'))
})

test('soft hyphens and zero-width characters change nothing', () => {
  expect(said('zwei\u00adund\u00adzwanzig Milli\u00adarden', 'de')).toEqual(
    said('zweiundzwanzig Milliarden', 'de'),
  )
  const text = 'um 1\u200b7 Prozent'
  const [figure] = recognise(text, 'de')
  expect(figure?.value).toBe('17')
  expect(text.slice(figure?.start, figure?.end)).toBe('1\u200b7 Prozent')
})

test('lone surrogates, controls and astral characters do no harm', () => {
  const text = '\ud800 12 \u0000 5 %\udfff 😀 7 km'
  const found = recognise(text, 'en').map(({ start, end }) => text.slice(start, end))
  expect(found).toEqual(['12', '5 %', '7 km'])
})

test('region tags choose the order of a numeric date', () => {
  expect(recognise('on 5/1/2024', 'en-US')[0]?.date).toEqual({ year: 2024, month: 5, day: 1 })
  expect(recognise('on 5/1/2024', 'en-GB')[0]?.date).toEqual({ year: 2024, month: 1, day: 5 })
  expect(recognise('7,5 Prozent', 'de-AT')[0]?.value).toBe('7.5')
})

const hostile: [name: string, piece: string][] = [
  ['digits', '1'],
  ['full stops', '1.'],
  ['commas', '111,'],
  ['a number word', 'hundert'],
  ['number words', 'sechs '],
  ['Vietnamese number words', 'hai mươi '],
  ['ranges', '1-'],
  ['slashes', '1/'],
  ['quotation marks', '1" '],
  ['currency signs', '$'],
  ['addresses', 'a@'],
  ['marks', '\u0301'],
  ['lone surrogates', '\ud800'],
  ['times', '10:10 '],
  ['prepositions', 'in the '],
  ['articles', 'a '],
  ['soft hyphens', '\u00ad'],
  ['Roman numerals', 'XIV '],
]

test.each(hostile)('30 KB of %s are read and compared in the end', (_, piece) => {
  const text = piece.repeat(30_000 / piece.length)
  for (const language of ['de', 'en', 'vi']) {
    const side = { language, text, figures: recognise(text, language) }
    expect(compare(side, side)).toEqual([])
  }
})

test('words that share the first letters of a bound or a mask hide no figure', () => {
  const texts = ['the one', 'the 1 man', 'at the 5th', 'of a million', 'as a dozen']
  const found = texts.map(text => recognise(text, 'en').map(({ value }) => value))
  expect(found).toEqual([[], ['1'], ['5'], ['1000000'], ['12']])
})

test('more words than are remembered are read like the first', () => {
  const names = Array.from(
    { length: 45_000 },
    (_, index) => `x${index.toString(26).replace(/\d/g, 'y')}z`,
  )
  const text = `two of 3 ${names.join(' ')} two of 3`
  expect(recognise(text, 'en').map(({ value }) => value)).toEqual(['2', '3', '2', '3'])
})

test('words of the same letters in another case, or longer than any word, are told apart', () => {
  const long = 'x'.repeat(200)
  expect(recognise(`ZWEI ${long}zwei Zwei`, 'de').map(({ value }) => value)).toEqual(['2', '2'])
})
