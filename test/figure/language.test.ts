import { describe, expect, test } from 'vitest'
import { baseLanguages, knownLanguages, recognise } from '../../src/figure/index.ts'

/** What every language must read, with or without an overlay: what `Intl` writes. */
describe.each([...knownLanguages, ...baseLanguages])('language %s', language => {
  const values = [0, 7, 12.5, 999, 1234567, 98765.43, -3.25]

  test.each(values)('reads the number %d', value => {
    const text = new Intl.NumberFormat(language).format(value)
    expect(recognise(text, language).map(({ value }) => value)).toEqual([String(value)])
  })

  test.each([17, 6.4, 1200])('reads %d percent', value => {
    const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
    const [found, ...more] = recognise(format.format(value / 100), language)
    expect(more).toEqual([])
    expect(found).toMatchObject({ kind: 'percent', value: String(value), unit: 'percent' })
  })

  test.each(['USD', 'EUR', 'JPY', 'VND'])('reads an amount of %s', currency => {
    for (const currencyDisplay of ['symbol', 'code'] as const) {
      const format = new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        currencyDisplay,
      })
      const [found, ...more] = recognise(format.format(1234), language)
      expect(more).toEqual([])
      expect(found).toMatchObject({ kind: 'money', value: '1234', unit: currency })
    }
  })

  test('reads a day of every month', () => {
    const options = { month: 'long', day: 'numeric', calendar: 'gregory' } as const
    const format = new Intl.DateTimeFormat(language, options)
    const names = Array.from({ length: 12 }, (_, month) => format.format(new Date(2024, month, 27)))
    const found = names.map(name => recognise(name, language)[0]?.date)
    expect(found).toEqual(names.map((_, month) => ({ month: month + 1, day: 27 })))
  })
})
