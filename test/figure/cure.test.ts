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
