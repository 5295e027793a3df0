import type { Row } from './pairs.ts'

/** Pairs of the form of `pairs` about periods, times of day, lengths of time and their ends. */
export const pairsOfTime: Row[] = [
  // Halves and weeks of a year.
  [
    'de-en',
    'Im ersten Halbjahr 2024 stieg der Umsatz.',
    'In the first half of 2024, revenue rose.',
    'In the second half of 2024, revenue rose.',
  ],
  ['de-en', 'Im 1. Halbjahr 2024', 'in the first six months of 2024', 'in H2 2024'],
  [
    'de-vi',
    'Im ersten Halbjahr 2024 stieg der Umsatz.',
    'Nửa đầu năm 2024, doanh thu tăng.',
    'Nửa cuối năm 2024, doanh thu tăng.',
  ],
  [
    'de-vi',
    'im zweiten Halbjahr 2024',
    'trong sáu tháng cuối năm 2024',
    'trong sáu tháng đầu năm 2024',
  ],
  ['en-vi', 'in the second half of 2024', 'trong nửa cuối năm 2024', 'trong nửa đầu năm 2024'],
  ['en-de', 'in H1 2024', 'in der ersten Jahreshälfte 2024', 'im zweiten Halbjahr 2024'],
  [
    'de-en',
    'Im ersten Halbjahr stieg der Umsatz.',
    'Revenue rose in the first half of the year.',
    'Revenue rose in the second quarter.',
  ],
  ['de-en', 'im ersten Quartal 2024', 'in Q1 2024', 'in January 2024'],
  [
    'de-en',
    'In KW 12 beginnt der Bau.',
    'Construction starts in week 12.',
    'Construction starts in week 13.',
  ],
  ['de-vi', 'In KW 12 beginnt der Bau.', 'Tuần 12 bắt đầu xây dựng.', 'Tuần 21 bắt đầu xây dựng.'],
  ['de-en', 'in der 12. Kalenderwoche 2025', 'in week 12 of 2025', 'in week 12 of 2026'],
  // Ends that changed places.
  ['en-de', 'from 9:30 to 11:00', 'von 9:30 bis 11:00 Uhr', 'von 11:00 bis 9:30 Uhr'],
  ['de-vi', 'von 9 bis 17 Uhr', 'từ 9 giờ đến 17 giờ', 'từ 17 giờ đến 9 giờ'],
  ['de-en', 'von 22 bis 6 Uhr', 'from 10 p.m. to 6 a.m.', 'from 6 a.m. to 10 p.m.'],
  ['de-en', 'von 2010 bis 2015', 'from 2010 to 2015', 'from 2015 to 2010'],
  ['de-en', 'vom 3. bis 5. Mai', 'from 3 to 5 May', 'from 5 to 3 May'],
  ['de-en', 'um 10–20 %', 'by 10–20%', 'by 20–10%'],
  ['de-vi', '10 bis 20 Prozent', '10 đến 20%', '20 đến 10%'],
  // Noon and midnight.
  ['de-en', 'um Mitternacht', 'at midnight', 'at noon'],
  ['en-de', 'at noon', 'um 12 Uhr', 'um Mitternacht'],
  ['en-vi', 'at noon', 'lúc 12 giờ trưa', 'lúc nửa đêm'],
  ['de-en', 'um 0 Uhr', 'at midnight', 'at noon'],
  // Lengths written like a clock.
  [
    'de-en',
    'nach 2:15 Stunden',
    'after two hours and 15 minutes',
    'after two hours and 50 minutes',
  ],
  ['de-en', 'Er gewann in 1:58:03 Stunden.', 'He won in 1:58:03.', 'He won in 1:58:30.'],
  [
    'de-vi',
    'Er gewann in 1:58:03 Stunden.',
    'Anh thắng với thời gian 1 giờ 58 phút 3 giây.',
    'Anh thắng với thời gian 1 giờ 58 phút 30 giây.',
  ],
  ['de-en', 'in 1:43,21 Minuten', 'in 1 minute 43.21 seconds', 'in 1:43.12'],
  ['en-vi', 'in 1:43.21', 'trong 1 phút 43,21 giây', 'trong 1 phút 34,21 giây'],
  [
    'en-vi',
    'The flight takes 7 hours 30 minutes.',
    'Chuyến bay mất 7 giờ 30 phút.',
    'Chuyến bay mất 7 giờ 20 phút.',
  ],
  // Sets of a match.
  ['de-en', 'Sie gewann 6:4, 3:6, 7:5.', 'She won 6-4, 3-6, 7-5.', 'She won 3-6, 6-4, 7-5.'],
  ['de-vi', 'mit 6:4, 3:6, 7:5', 'với tỷ số 6-4, 3-6, 7-5', 'với tỷ số 6-4, 7-5, 3-6'],
  // Ages by their tens.
  [
    'de-en',
    'Sie ist Ende zwanzig.',
    'She is in her late twenties.',
    'She is in her late thirties.',
  ],
  // Temperatures on both sides of zero, speeds, multiples.
  ['de-en', 'bei −5 °C', 'at 23 °F', 'at −23 °F'],
  ['en-de', 'at 23 °F', 'bei −5 °C', 'bei 5 °C'],
  ['de-vi', 'mit 25 m/s', 'với tốc độ 90 km/h', 'với tốc độ 25 km/h'],
  [
    'de-en',
    'anderthalbmal so groß',
    'one and a half times as large',
    'two and a half times as large',
  ],
  // A number beside a word that it is in other company.
  ['de-en', 'in acht Ländern', 'in eight countries', 'in nine countries'],
  [
    'de-en',
    'Die elf Spieler feierten.',
    'The 11 players celebrated.',
    'The 12 players celebrated.',
  ],
  // Roman numerals.
  ['de-en', 'Ludwig XIV. regierte.', 'Louis XIV reigned.', 'Louis XV reigned.'],
  ['de-vi', 'Ludwig XIV. regierte.', 'Vua Louis XIV trị vì.', 'Vua Louis XVI trị vì.'],
  ['en-vi', 'Louis XIV reigned.', 'Vua Louis 14 trị vì.', 'Vua Louis 15 trị vì.'],
  ['de-en', 'im Zweiten Weltkrieg', 'in World War II', 'in World War I'],
  ['en-vi', 'World War I ended.', 'Thế chiến I kết thúc.', 'Thế chiến II kết thúc.'],
  ['de-en', 'Kapitel IV', 'chapter IV', 'chapter VI'],
  // A change told by a verb far from its amount; the old value and the new one.
  [
    'de-en',
    'Die Renten steigen zum 1. Juli um 3,74 Prozent.',
    'Pensions will rise by 3.74 percent on July 1.',
    'Pensions will fall by 3.74 percent on July 1.',
  ],
  [
    'de-vi',
    'Der Dax schloss 0,8 Prozent fester.',
    'Chốt phiên, chỉ số DAX tăng 0,8%.',
    'Chốt phiên, chỉ số DAX giảm 0,8%.',
  ],
  [
    'de-en',
    'Das kostet künftig 70 statt 55 Euro.',
    'The price is going up from 55 to 70 euros.',
    'The price is going up from 70 to 55 euros.',
  ],
  // Units with a prefix, parts in one word.
  ['de-vi', '138 Terawattstunden', '138 terawatt giờ', '138 gigawatt giờ'],
  ['de-en', 'mit 1 Gbit/s', 'at 1 Gbit/s', 'at 1 Mbit/s'],
  ['de-en', 'eine Zweidrittelmehrheit', 'a two-thirds majority', 'a three-quarters majority'],
  ['de-en', 'ein Viertelliter Wasser', 'a quarter of a litre of water', 'half a litre of water'],
]
