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
  // Years before Christ and behind.
  ['de-en', 'Er starb 44 v. Chr.', 'He died in AD 44.', 'era-changed', 'AD', 'BC'],
  ['de-vi', 'im Jahr 44 v. Chr.', 'năm 44', 'era-changed', '44', '44 TCN'],
  // What is forbidden is a limit the other way.
  [
    'en-de',
    'You must not work more than 48 hours.',
    'Sie müssen mehr als 48 Stunden arbeiten.',
    'bound-flipped',
    'mehr als',
    'höchstens',
  ],
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
  ['de-en', 'Rund die Hälfte stimmte zu.', 'Half agreed.', 'bound-lost', 'Half', 'about Half'],
  [
    'en-de',
    'About half agreed.',
    'Nur die Hälfte stimmte zu.',
    'bound-lost',
    'die Hälfte',
    'etwa die Hälfte',
  ],
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
  // Time zones, by name, abbreviation or distance from UTC.
  [
    'de-en',
    'um 15 Uhr vietnamesischer Zeit',
    'at 3 p.m. Japan time',
    'time-zone-changed',
    'Japan time',
    'Vietnam time',
  ],
  [
    'de-vi',
    'um 15 Uhr MEZ',
    'lúc 15 giờ (giờ Việt Nam)',
    'time-zone-changed',
    'giờ Việt Nam',
    'MEZ',
  ],
  [
    'en-vi',
    'at 8 p.m. Eastern Time',
    'lúc 20 giờ, giờ Thái Bình Dương',
    'time-zone-changed',
    'giờ Thái Bình Dương',
    'giờ miền Đông',
  ],
  [
    'en-de',
    'at 8 p.m. PST',
    'um 20 Uhr Ostküstenzeit',
    'time-zone-changed',
    'Ostküstenzeit',
    'PST',
  ],
  ['en-de', 'at 10:00 UTC+7', 'um 10:00 Uhr UTC+1', 'time-zone-changed', 'UTC+1', 'UTC+7'],
  [
    'vi-en',
    '7 giờ sáng giờ Hà Nội',
    '7 a.m. Tokyo time',
    'time-zone-changed',
    'Tokyo time',
    'Vietnam time',
  ],
  [
    'de-en',
    'am 28. Januar vietnamesischer Zeit',
    'on January 28, German time',
    'time-zone-changed',
    'German time',
    'Vietnam time',
  ],
  // Where the day has 24 hours, 10 is in the morning.
  ['vi-de', 'lúc 10 giờ tối', 'um 10 Uhr', 'half-changed', '10 Uhr', '22 Uhr'],
  // The separators of the target's language decide; what the other way of reading would say is named.
  ['de-en', '3,125 Prozent', '3,125 percent', 'ambiguous', '3,125 percent', '3.125 percent'],
  ['de-en', '1.234 Euro', '1.234 euros', 'ambiguous', '1.234 euros', '1,234 euros'],
  ['en-de', '1,234 people', '1,234 Menschen', 'ambiguous', '1,234', '1.234'],
  ['en-vi', '3.125 percent', '3.125%', 'ambiguous', '3.125%', '3,125%'],
  ['vi-en', '3.125 người', '3.125 people', 'ambiguous', '3.125', '3,125'],
  ['vi-en', 'tăng 3,125%', 'up 3,125 percent', 'ambiguous', '3,125 percent', '3.125 percent'],
  [
    'en-vi',
    '$26,750 was stolen',
    '26,750 đô la bị lấy đi',
    'ambiguous',
    '26,750 đô la',
    '26.750 đô la',
  ],
  // Units of one dimension are turned into each other, or not at all.
  ['de-en', '300 Megawatt', '300 gigawatts', 'unit-changed', '300 gigawatts', '300 megawatts'],
  ['de-vi', '16 GB Speicher', 'bộ nhớ 16 TB', 'unit-changed', '16 TB', '16 GB'],
  ['de-en', '2 Stunden', '90 minutes', 'changed', '90 minutes', '2 hours'],
  [
    'en-vi',
    '2 tablespoons of sugar',
    '2 thìa cà phê đường',
    'unit-changed',
    '2 thìa cà phê',
    '2 muỗng canh',
  ],
  // What is missing belongs beside the name that stands beside it, or between its neighbours.
  [
    'de-en',
    'Micron (minus 8 Prozent) und Arm (minus 7 Prozent) verloren.',
    'Micron and Arm (down 7 percent) lost.',
    'missing',
    '',
    ' -8%',
  ],
  [
    'de-en',
    'Er kaufte 14 Äpfel und 30 Birnen in Köln.',
    'He bought apples and 30 pears in Köln.',
    'missing',
    '',
    ' 14',
  ],
  [
    'de-vi',
    'DeepSeek nutzt 2.000 Nvidia-GPUs.',
    'DeepSeek dùng GPU Nvidia.',
    'missing',
    '',
    ' 2.000',
  ],
  ['de-en', 'Er ist 14 Jahre alt.', 'He is young.', 'missing', '', ' 14 years'],
  // A lost sentence is one finding.
  [
    'de-en',
    'Am 3. Mai 2021 starben 14 Menschen, 30 wurden verletzt. Das war schlimm.',
    'That was bad.',
    'missing-several',
    '',
    ' May 3, 2021; 14; 30',
  ],
  // Exchanged: the names of two figures, or the words that say what they are.
  [
    'de-en',
    'Anna bekam 15 Punkte, Bert 12.',
    'Bert scored 15 points, Anna 12.',
    'swapped',
    '15 points, Anna 12',
    '12 points, Anna 15',
  ],
  [
    'de-en',
    'Der Preis stieg von 10 auf 12 Euro.',
    'The price rose from 12 to 10 euros.',
    'swapped',
    '12 to 10',
    '10 to 12',
  ],
  [
    'de-vi',
    'Der Preis stieg von 10 Euro auf 12 Euro.',
    'Giá tăng từ 12 euro lên 10 euro.',
    'swapped',
    '12 euro lên 10 euro',
    '10 euro lên 12 euro',
  ],
  [
    'de-en',
    'Der Preis stieg von 10 Euro auf 12 Euro.',
    'The price rose to 10 euros from 12 euros.',
    'swapped',
    '10 euros from 12 euros',
    '12 euros from 10 euros',
  ],
  // A multiple keeps its form.
  [
    'en-de',
    'The price tripled.',
    'Der Preis verdoppelte sich.',
    'changed',
    'verdoppelte',
    'verdreifachte',
  ],
  ['en-vi', 'The price doubled.', 'Giá tăng gấp ba.', 'changed', 'gấp ba', 'gấp đôi'],
  [
    'de-vi',
    'Das Land ist dreimal so groß.',
    'Đất nước này lớn gấp đôi.',
    'changed',
    'gấp đôi',
    'gấp ba',
  ],
  ['de-en', 'in den Neunzigern', 'in the 1980s', 'changed', '1980s', '1990s'],
  ['de-vi', 'in den 1960er-Jahren', 'vào thập niên 70', 'changed', 'thập niên 70', 'thập niên 60'],
  ['de-vi', 'am 31. Dezember', 'ngày 30/12', 'changed', 'ngày 30/12', 'ngày 31/12'],
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
