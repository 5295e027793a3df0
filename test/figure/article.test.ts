import { expect, test } from 'vitest'
import { compare, recognise } from '../../src/figure/index.ts'

/** The figures of the demo article by hand: German, English, Vietnamese, and what each says. */
const rows: [de: string, en: string, vi: string, said: string][] = [
  [
    'weniger als 200 Mitarbeiter',
    'fewer than 200 employees',
    'chưa đến 200 nhân viên',
    'under 200',
  ],
  [
    'Zehntausende teurer Chips',
    'tens of thousands of expensive chips',
    'hàng chục nghìn con chip',
    'vague 10000',
  ],
  ['Anfang des neuen Jahres 2025', 'early in the new year 2025', 'đầu năm mới 2025', 'y2025'],
  ['erst im Mai 2023', 'only in May 2023', 'mới vào tháng 5/2023', 'y2023 m5'],
  ['in den letzten zwei Jahren', 'over the past two years', 'trong hai năm qua', '2 year'],
  ['am 27. Januar', 'on January 27', 'ngày 27/1', 'm1 d27'],
  ['um fast 17 Prozent', 'by nearly 17 percent', 'gần 17%', 'nearly 17 percent'],
  ['450 Milliarden Dollar', '$450 billion', '450 tỷ USD', '450000000000 USD'],
  ['um 17 Prozent', 'by 17 percent', '17%', '17 percent'],
  ['um 6,4 Prozent', 'by 6.4 percent', '6,4%', '6.4 percent'],
  ['fielen um 28 %', 'fell by 28 percent', 'giảm 28%', '28 percent'],
  [
    '28. Januar vietnamesischer Zeit',
    'January 28, Vietnam time',
    'rạng sáng 28/1 theo giờ Việt Nam',
    'm1 d28',
  ],
  ['um fast 3,1 %', 'by nearly 3.1 percent', 'gần 3,1%', 'nearly 3.1 percent'],
  ['Anfang der 2000er-Jahre', 'in the early 2000s', 'đầu những năm 2000', 'decade2000'],
  ['um bis zu 2 %', 'by up to 2 percent', 'tới 2%', 'at-most 2 percent'],
  ['um 12 %', 'by 12 percent', '12%', '12 percent'],
  ['10–20 % an Wert', '10 to 20 percent of their value', '10–20% giá trị', '10..20 percent'],
  [
    'Hunderte von Millionen Dollar',
    'hundreds of millions of dollars',
    'hàng trăm triệu USD',
    'vague 100000000 USD',
  ],
  [
    'nur wenige Millionen Dollar',
    'just a few million dollars',
    'chỉ vài triệu USD',
    'vague 1000000 USD',
  ],
  ['lediglich 2.000 Nvidia-GPUs', 'only 2,000 Nvidia GPUs', 'chỉ 2.000 GPU Nvidia', '2000'],
  ['den 10.000 GPUs', 'the 10,000 GPUs', '10.000 GPU', '10000'],
  ['Am 20. Januar', 'On January 20', 'Ngày 20/1', 'm1 d20'],
  ['ein milliardenschweres Rechenzentrum', 'billions', 'hàng tỷ', 'vague 1000000000'],
]

function say(text: string, language: string): string {
  return recognise(text, language)
    .map(({ bound, value, to, unit, vague, date }) => {
      const parts = date
        ? [
            date.year && `y${date.year}`,
            date.month && `m${date.month}`,
            date.day && `d${date.day}`,
            date.decade && `decade${date.decade}`,
          ]
        : [to === undefined ? value : `${value}..${to}`, unit]
      return [bound === 'exact' ? '' : bound, vague ? 'vague' : '', ...parts]
        .filter(Boolean)
        .join(' ')
    })
    .join('; ')
}

test.each(rows)('%s, %s and %s all say the same', (de, en, vi, said) => {
  expect(say(de, 'de')).toBe(said)
  expect(say(en, 'en')).toBe(said)
  expect(say(vi, 'vi')).toBe(said)
})

test('a sign is read where the text has one', () => {
  expect(say('Micron (minus 8 Prozent)', 'de')).toBe('-8 percent')
})

test('products with digits are no figures', () => {
  for (const language of ['de', 'en', 'vi']) {
    for (const name of ['DeepSeek-V3', 'DeepSeek-R1', 'GPT-4', 'OpenAIs GPT-4']) {
      expect(say(name, language)).toBe('')
    }
  }
})

const pairs: [source: string, target: string, language: string][] = [
  ...rows.flatMap(([de, en, vi]): [string, string, string][] => [
    [de, en, 'en'],
    [de, vi, 'vi'],
  ]),
  ['Micron (minus 8 Prozent)', 'Micron (down 8 percent)', 'en'],
  ['Micron (minus 8 Prozent)', 'Micron (giảm 8%)', 'vi'],
  ['um 28 % bzw. 21 %', 'by 28 percent and 21 percent, respectively', 'en'],
  ['um 28 % bzw. 21 %', 'lần lượt 28% và 21%', 'vi'],
]

test.each(pairs)('%s is faithful as %s', (source, target, language) => {
  expect(drifts(source, target, language)).toEqual([])
})

function drifts(source: string, target: string, language: string) {
  return compare(
    { language: 'de', text: source, figures: recognise(source, 'de') },
    { language, text: target, figures: recognise(target, language) },
  )
}

const planted: [source: string, target: string, language: string, at: string, expected: string][] =
  [
    ['um fast 17 Prozent', 'by nearly 71 percent', 'en', '71 percent', '17 percent'],
    ['um fast 17 Prozent', 'gần 71%', 'vi', '71%', '17%'],
    ['450 Milliarden Dollar', '450 triệu USD', 'vi', '450 triệu USD', '450 tỷ USD'],
    ['450 Milliarden Dollar', '$450 million', 'en', '$450 million', '$450 billion'],
    ['am 27. Januar', 'ngày 27/2', 'vi', 'ngày 27/2', 'ngày 27/1'],
    ['am 27. Januar', 'on February 27', 'en', 'February 27', 'January 27'],
    ['um 12 %', 'by 12', 'en', '12', '12%'],
    [
      'um 28 % bzw. 21 %',
      'by 21 percent and 28 percent',
      'en',
      '21 percent and 28 percent',
      '28 percent and 21 percent',
    ],
    ['um bis zu 2 %', 'by at least 2 percent', 'en', 'at least', 'up to'],
    ['Zehntausende', 'hàng trăm nghìn', 'vi', 'hàng trăm nghìn', 'hàng chục nghìn'],
    ['in zwei Jahren', 'in three years', 'en', 'three years', 'two years'],
  ]

test.each(planted)(
  '%s as %s is one drift with a cure',
  (source, target, language, at, expected) => {
    const found = drifts(source, target, language)
    expect(found).toHaveLength(1)
    const [drift] = found
    expect(target.slice(drift?.target.start, drift?.target.end)).toBe(at)
    expect(drift?.expected[0]).toBe(expected)
    const cured = target.slice(0, drift?.target.start) + expected + target.slice(drift?.target.end)
    expect(drifts(source, cured, language)).toEqual([])
  },
)
