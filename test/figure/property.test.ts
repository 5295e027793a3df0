import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, recognise, write } from '../../src/figure/index.ts'
import type { Bound, Figure } from '../../src/types.ts'
import { pairs } from './pairs.ts'

const language = fc.constantFrom('de', 'en', 'vi')
const span = { start: 0, end: 0 }
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 2 }))
  .map(([digits, places]) => (places === 0 ? String(digits) : clean(digits, places)))
const bound = fc.constantFrom<Bound>(
  'exact',
  'about',
  'nearly',
  'under',
  'over',
  'at-most',
  'at-least',
)

function clean(digits: number, places: number): string {
  const text = String(digits).padStart(places + 1, '0')
  const whole = `${text.slice(0, -places)}.${text.slice(-places)}`
  return whole.replace(/0+$/, '').replace(/\.$/, '')
}

const quantity: fc.Arbitrary<Figure> = fc
  .oneof(
    fc.record({ kind: fc.constant('number' as const), value: decimal, bound }),
    fc.record({
      kind: fc.constant('percent' as const),
      value: decimal,
      unit: fc.constant('percent'),
      bound,
    }),
    fc.record({
      kind: fc.constant('money' as const),
      value: decimal,
      unit: fc.constantFrom('USD', 'EUR', 'GBP', 'VND', 'JPY'),
      bound,
    }),
    fc.record({
      kind: fc.constant('measure' as const),
      value: decimal,
      unit: fc.constantFrom(
        'kilometer',
        'kilogram',
        'day',
        'hour',
        'liter',
        'square-meter',
        'mile',
      ),
      bound,
    }),
  )
  .map(figure => ({ ...figure, ...span }))

const date: fc.Arbitrary<Figure> = fc
  .record({
    year: fc.integer({ min: 1400, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .chain(whole =>
    fc.constantFrom(
      whole,
      { month: whole.month, day: whole.day },
      { year: whole.year, month: whole.month },
    ),
  )
  .map(parts => ({ kind: 'date', value: null, date: parts, bound: 'exact', ...span }))

const period: fc.Arbitrary<Figure> = fc
  .tuple(
    fc.integer({ min: 1400, max: 2199 }),
    fc.oneof(
      fc.record({ quarter: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ halfYear: fc.integer({ min: 1, max: 2 }) }),
      fc.record({ week: fc.integer({ min: 1, max: 53 }) }),
    ),
  )
  .map(([year, part]) => ({
    kind: 'date',
    value: null,
    date: { ...part, year },
    bound: 'exact',
    ...span,
  }))

const time: fc.Arbitrary<Figure> = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 1, max: 59 }) })
  .map(parts => ({ kind: 'time', value: null, date: parts, bound: 'exact', ...span }))

function said({ kind, value, to, date, unit, bound }: Figure) {
  return { kind, value, to, date, unit, bound }
}

test('what is written is read back as the same figure', () => {
  fc.assert(
    fc.property(fc.oneof(quantity, date, period, time), language, (figure, locale) => {
      // Four plain digits are a year as well.
      fc.pre(!(figure.kind === 'number' && /^(?:1[4-9]|2[01])\d\d$/.test(figure.value ?? '')))
      const text = write(figure, locale)
      expect(recognise(text, locale).map(said)).toEqual([said(figure)])
    }),
    { numRuns: 1500 },
  )
})

test('number words are read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 100 }), language, (value, locale) => {
      const word = locale === 'de' ? 'drei' : locale === 'en' ? 'three' : 'ba'
      const [like] = recognise(word, locale)
      if (!like) throw new Error('no number word')
      const figure: Figure = { kind: 'number', value: String(value), bound: 'exact', ...span }
      const text = write(figure, locale, { text: word, figure: like })
      expect(recognise(text, locale).map(({ value }) => value)).toEqual([String(value)])
    }),
  )
})

test('a text says the same as itself', () => {
  const word = fc.constantFrom('und', 'Haus', 'the', 'of', 'năm', 'thứ', 'một', 'ba', 'zwei', 'Mai')
  const piece = fc.oneof(word, decimal, fc.string({ maxLength: 6 }))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), language, (pieces, locale) => {
      const text = pieces.join(' ')
      const side = { language: locale, text, figures: recognise(text, locale) }
      expect(compare(side, side)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('figures are in order, do not overlap and lie inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), language, (text, locale) => {
      let last = 0
      for (const { start, end } of recognise(`12 ${text} 7,5 % ${text}`, locale)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
    }),
  )
})

/** Conversions are right within the precision written. */
const converted = /Fahrenheit|°F|km\/h|Kilometer (?:lang|entfernt)|nặng 70|lasted 90|76 Liter/

function drifts(languages: string, source: string, target: string) {
  const [from = '', to = ''] = languages.split('-')
  return compare(
    { language: from, text: source, figures: recognise(source, from) },
    { language: to, text: target, figures: recognise(target, to) },
  )
}

test('another digit in any faithful pair is found, and its cure silences it', () => {
  const cases = pairs.flatMap(([languages, source, faithful]) =>
    [...faithful.matchAll(/\d/g)].map(({ index }) => ({ languages, source, faithful, index })),
  )
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.integer({ min: 1, max: 8 }), (item, step) => {
      const { languages, source, faithful, index } = item
      const digit = (Number(faithful[index]) + step) % 10
      const target = faithful.slice(0, index) + digit + faithful.slice(index + 1)
      fc.pre(
        !/(?<![\d.,])0\d/.test(target) &&
          !converted.test(faithful) &&
          !/\p{L}-$/u.test(faithful.slice(0, index)),
      )
      const found = drifts(languages, source, target).filter(({ severity }) => severity === 'error')
      expect(found.length).toBeGreaterThan(0)
    }),
    { numRuns: 600 },
  )
})

test.each(pairs)('%s: the cures for %s → not %s but %s work', (languages, source, _, drifted) => {
  let text = drifted
  for (const drift of drifts(languages, source, drifted).reverse()) {
    const [expected] = drift.expected
    if (expected === undefined) continue
    text = text.slice(0, drift.target.start) + expected + text.slice(drift.target.end)
  }
  const left = drifts(languages, source, text).filter(({ severity }) => severity === 'error')
  expect(left.map(({ message, expected }) => [message, expected, text])).toEqual([])
})
