import { describe, expect, it } from 'vitest'
import { recognise } from '../../src/figure/index.ts'

/** Language, text, and its figures as `kind value..to unit`, by hand. */
const readings: [language: string, text: string, figures: string][] = [
  ['en', 'one over three', 'number 1/3'],
  ['en', 'The ratio is 1 over 8.', 'number 0.125'],
  ['en', 'He scored two over five innings.', 'number 2; number 5 over'],
  ['en', 'two million and one half', 'number 2500000'],
  ['en', 'one hundred thirty fifths', 'number 20/7'],
  ['en', 'sixty hundredths', 'number 0.6'],
  ['en', 'three billions', 'number 3000000000'],
  ['en', 'nine point nought four', 'number 9.04'],
  ['en', 'two crore five lakh and ten', 'number 20500010'],
  ['en', 'six dozs', 'number 72'],
  ['en', '2.5x10^3', 'number 2500'],
  ['en', '4^-1', 'number 0.25'],
  ['en', '7 × 10^2 cells', 'number 700'],
  ['en', '0^-1', 'number 0; number 1'],
  ['en', '3MM', 'number 3000000'],
  ['en', '60 EUR million', 'money 60000000 EUR'],
  ['en', '15 eur', 'money 15 EUR'],
  ['en', 'The box holds 30 (kg).', 'measure 30 kilogram'],
  ['en', '11st', 'measure 11 stone'],
  ['en', '11th', 'ordinal 11'],
  ['en', '21st', 'ordinal 21'],
  ['en', 'one and a quarter of an hour', 'measure 1.25 hour'],
  ['en', '60,000 in 2021', 'number 60000; date 2021'],
  ['en', '0.5 metres per second', 'measure 0.5 meter-per-second'],
  ['en', '38 deg Celsius', 'measure 38 celsius'],
  ['en-GB', '3.4m', 'number 3400000'],
  ['en-GB', 'a fence 2.1m high', 'measure 2.1 meter'],
  ['en-GB', 'a 3.4 m fence', 'measure 3.4 meter'],
  ['en-US', '3.4m', 'measure 3.4 meter'],
  ['en-IN', '₹3LCr', 'money 3000000000000 INR'],
  ['en-IN', '7L', 'number 700000'],
  ['en', 'fifth of a mile', 'measure 0.2 mile'],
  ['en', 'the fifth of March', 'date 3-5'],
  ['en', 'ten ringgit 20 sens', 'money 10.2 MYR'],
  ['en', '<>45', 'number 45'],
  ['en', '2015–18', 'date 2015 to 2018'],
  ['en', '2015 - 48', 'date 2015; number 48'],
  ['en', 'at 945 a.m.', 'time 9-45'],
  ['en', '12 noon', 'time 12'],
  ['en', 'code 7xpm', ''],
  ['en', 'Monday the twenty-fourth', 'date 24-1'],
  ['en', 'between 9/3-10/4', 'date 9-3 to 10-4'],
  ['en', 'April 9th through 17th', 'date 4-9 to 4-17'],
  ['en', 'from April 28 to the third', 'date 4-28 to 5-3'],
  ['en', 'from 10:30 to 3', 'time 10-30 to 3'],
  ['en', 'after around 2:15 pm', 'time 14-15 over'],
  ['en', 'the code 144-02-06-2019', 'number 144; number 2; number 6; number 2019'],
  ['de', 'eine Viertelstunde', 'measure 0.25 hour'],
  ['de', 'zwei Viertelstunden', 'measure 0.5 hour'],
  ['de', 'Sie spielten zu fünft.', 'ordinal 5'],
  ['en', 'as of 2019/06', 'date 2019-6'],
  ['en', 'since 2018-09', 'date 2018-9 at-least'],
  ['en', 'the 2008-11 crisis', 'date 2008 to 2011'],
  ['de', 'die Saison 2021/22', 'date 2021 to 2022'],
  ['de', 'das Haushaltsjahr 2021/2022', 'date 2021 to 2022'],
  ['vi', 'mùa giải 2021/22', 'date 2021 to 2022'],
  ['en', 'open 6/2-6/9, 2021', 'date 6-2 to 6-9-2021'],
  ['en', 'On 6/2, 2021 shops closed', 'date 6-2; date 2021'],
  ['de', '30/4-2/5', 'date 4-30 to 5-2'],
  ['de', '2/5/2021', 'date 2021-5-2'],
  ['de', 'Er kam am 11.12 an.', 'date 12-11'],
  ['de', 'vom 2.11 bis 6.11.', 'date 11-2 to 11-6'],
  ['de', 'am 2.5 Millionen teuren Bau', 'number 2500000'],
  ['de', 'in der Nacht auf den 8./9. Mai 2021', 'date 5-8-2021 to 5-9-2021'],
  ['de', 'vom 8. – 9.5', 'date 5-8 to 5-9'],
]

describe('recognise', () => {
  it.each(readings)('reads in %s: %s', (language, text, expected) => {
    const figures = recognise(text, language).map(figure => {
      const value = figure.date ? Object.values(figure.date).join('-') : figure.value
      const bound = figure.bound === 'exact' || figure.to ? '' : figure.bound
      const to = typeof figure.to === 'object' ? `to ${Object.values(figure.to).join('-')}` : ''
      return [figure.kind, value, to, figure.unit, bound].filter(Boolean).join(' ')
    })
    expect(figures.join('; ')).toBe(expected)
  })
})
