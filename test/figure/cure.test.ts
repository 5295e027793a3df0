import { expect, test } from 'vitest'
import { compare, recognise } from '../../src/figure/index.ts'

/** One drift, one finding: what it is called, what is wrong, and what should stand there. */
type Row = [
  languages: string,
  source: string,
  target: string,
  message: string,
  actual: string,
  expected: string | undefined,
]

const rows: Row[] = [
  // The partner of a date is the one it agrees with as a whole, not the first that shares a part.
  [
    'de-vi',
    'Am 27. Januar fiel der Kurs, am 28. Januar stieg er.',
    'Ngày 27/2 giá giảm, ngày 28/1 giá tăng.',
    'changed',
    'Ngày 27/2',
    'Ngày 27/1',
  ],
  [
    'de-en',
    'Am 27. Januar fiel der Kurs, am 28. Januar stieg er.',
    'On February 27 the price fell, on January 28 it rose.',
    'changed',
    'February 27',
    'January 27',
  ],
  [
    'en-de',
    'It opened from 2001 to 2005 and from 2009 to 2015.',
    'Es war von 2001 bis 2006 und von 2009 bis 2015 offen.',
    'changed',
    '2001 bis 2006',
    '2001 bis 2005',
  ],
  // Of equal figures, the one is missing beside which the others have theirs.
  [
    'de-en',
    'Erst fielen 17 Prozent weg, dann 5 Prozent, dann wieder 17 Prozent.',
    'First 17 percent went, then 5 percent, then again 71 percent.',
    'changed',
    '71 percent',
    '17 percent',
  ],
  [
    'de-en',
    'Erst fielen 17 Prozent weg, dann 5 Prozent, dann wieder 17 Prozent.',
    'First 71 percent went, then 5 percent, then again 17 percent.',
    'changed',
    '71 percent',
    '17 percent',
  ],
  // Decades and centuries are no years.
  [
    'de-vi',
    'Anfang der 2000er-Jahre stieg der Preis.',
    'Đầu năm 2000 giá tăng.',
    'changed',
    'năm 2000',
    'những năm 2000',
  ],
  // A limit's word is replaced where it stands, inserted before the article of a half, or taken away.
  ['de-en', 'Rund die Hälfte stimmte zu.', 'Half agreed.', 'bound-lost', '', 'about '],
  ['en-de', 'About half agreed.', 'Nur die Hälfte stimmte zu.', 'bound-lost', '', 'etwa '],
  [
    'de-en',
    'Es kamen 200 Gäste.',
    'More than 200 guests came.',
    'bound-added',
    'More than 200',
    '200',
  ],
  [
    'de-vi',
    'Es kamen höchstens 50 Gäste.',
    'Có 50 khách trở lên.',
    'bound-flipped',
    '50 khách trở lên',
    'tối đa 50 khách',
  ],
  [
    'en-de',
    '50 guests or more came.',
    'Höchstens 50 Gäste kamen.',
    'bound-flipped',
    'Höchstens',
    'mindestens',
  ],
  // A change that goes the other way is cured at its word.
  [
    'de-en',
    'Micron (minus 8 Prozent) verlor.',
    'Micron (up 8 percent) lost.',
    'direction-changed',
    'up',
    'down',
  ],
  [
    'de-vi',
    'Micron (minus 8 Prozent) verlor.',
    'Micron (tăng 8%) mất giá.',
    'direction-changed',
    'tăng',
    'giảm',
  ],
  [
    'de-en',
    'Der Kurs fiel um 8 Prozent.',
    'The price rose by 8 percent.',
    'direction-changed',
    'rose',
    'fell',
  ],
  ['de-vi', 'Der Kurs fiel um 8 Prozent.', 'Giá tăng 8%.', 'direction-changed', 'tăng', 'giảm'],
  ['vi-de', 'Giá tăng 8%.', 'Der Kurs sank um 8 Prozent.', 'direction-changed', 'sank', 'stieg'],
  [
    'en-de',
    'Sales rose 12 percent.',
    'Der Umsatz ist um 12 Prozent gesunken.',
    'direction-changed',
    'gesunken',
    'gestiegen',
  ],
  // By an amount or to it.
  [
    'de-en',
    'Die Zinsen fielen auf 5 Prozent.',
    'Interest rates fell by 5 percent.',
    'step-changed',
    'by',
    'to',
  ],
  [
    'de-en',
    'Die Zinsen fielen auf 5 Prozent.',
    'Interest rates fell 5 percent.',
    'step-changed',
    '',
    'to ',
  ],
  [
    'en-de',
    'Unemployment fell to 5 percent.',
    'Die Arbeitslosigkeit sank um 5 Prozent.',
    'step-changed',
    'um',
    'auf',
  ],
  [
    'en-vi',
    'Unemployment fell to 5 percent.',
    'Tỷ lệ thất nghiệp giảm 5%.',
    'step-changed',
    '',
    'xuống còn ',
  ],
  [
    'vi-en',
    'Lãi suất tăng lên 5%.',
    'Interest rates rose by 5 percent.',
    'step-changed',
    'by',
    'to',
  ],
  [
    'vi-de',
    'Lãi suất tăng thêm 5%.',
    'Die Zinsen stiegen auf 5 Prozent.',
    'step-changed',
    'auf',
    'um',
  ],
  [
    'de-vi',
    'Die Zinsen stiegen um 5 Prozent.',
    'Lãi suất tăng lên 5%.',
    'step-changed',
    'lên',
    'thêm',
  ],
  // A currency or unit that is named nowhere is lost.
  [
    'de-en',
    'Das vernichtete 450 Milliarden Dollar.',
    'That wiped out 450 billion.',
    'unit-lost',
    '450 billion',
    '$450 billion',
  ],
  [
    'de-vi',
    'Das vernichtete 450 Milliarden Dollar.',
    'Điều đó xóa sổ 450 tỷ.',
    'unit-lost',
    '450 tỷ',
    '450 tỷ USD',
  ],
  [
    'en-de',
    'The bridge is 300 metres long.',
    'Die Brücke ist 300 lang.',
    'unit-lost',
    '300',
    '300 Meter',
  ],
]

function drifts(languages: string, source: string, target: string) {
  const [from = '', to = ''] = languages.split('-')
  return compare(
    { language: from, text: source, figures: recognise(source, from) },
    { language: to, text: target, figures: recognise(target, to) },
  )
}

test.each(rows)('%s: %s → %s is %s at %s, expected %s', (languages, source, target, ...said) => {
  const [found, ...more] = drifts(languages, source, target)
  const { start = 0, end = 0 } = found?.target ?? {}
  expect([found?.message, target.slice(start, end), found?.expected[0]]).toEqual(said)
  expect(more).toEqual([])
})
