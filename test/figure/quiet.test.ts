import { expect, test } from 'vitest'
import { compare, recognise } from '../../src/figure/index.ts'

/** Faithful pairs in which a limit is said in another way, or only stressed: not even a warning. */
const quiet: [languages: string, source: string, target: string][] = [
  ['de-en', 'Nicht einmal die Hälfte war versichert.', 'Less than half was insured.'],
  ['de-vi', 'Nicht einmal die Hälfte war versichert.', 'Chưa đến một nửa được bảo hiểm.'],
  ['de-en', 'gut zehn Prozent mehr', 'a good ten per cent more'],
  ['de-en', 'mehr als das Doppelte', 'more than twice what it did'],
  ['de-vi', 'mehr als das Doppelte', 'hơn gấp đôi'],
  ['de-en', 'mindestens ein halbes Jahr', 'at least another six months'],
  ['de-en', 'Er zahlt sogar 80.', 'He pays as much as 80.'],
  ['de-vi', 'Es kostet 320 Milliarden Dollar.', 'Chi phí lên tới 320 tỷ USD.'],
  ['de-en', 'mehr als jeder zweite Haushalt', 'more than half of all households'],
  ['de-vi', 'fast jeder Dritte', 'gần một phần ba'],
  ['de-en', 'um ein knappes Drittel', 'by just under a third'],
  ['de-en', 'Sie wiegt keine 110 Kilo.', 'She weighs less than 110 kilos.'],
  ['de-en', 'reichlich sechs Stunden', 'well over six hours'],
  ['de-en', 'seit bald neun Jahren', 'for almost nine years'],
  ['de-vi', 'auf fünf Kontinenten', 'trên năm châu lục'],
  ['de-vi', '4 Punkte mehr als 2021', 'cao hơn 4 điểm so với năm 2021'],
  ['de-en', 'Der Blutdruck lag bei 140 zu 90.', 'His blood pressure was 140 over 90.'],
]

const lost: [languages: string, source: string, target: string][] = [
  ['de-en', 'mehr als 200 Menschen', '200 people'],
  ['de-vi', 'fast 3,1 Prozent', '3,1%'],
  ['en-de', 'up to 50 euros', '50 Euro'],
  ['de-en', 'nicht einmal die Hälfte', 'half'],
]

/** The value is right, and the separator is not the language's own. */
const foreign: [languages: string, source: string, target: string][] = [
  ['en-vi', '120,000 people', '120,000 người'],
  ['de-vi', '120.000 Menschen', '120,000 người'],
  ['de-en', '7,7 Punkte', '7,7 points'],
]

function severities(languages: string, source: string, target: string): string[] {
  const [from = '', to = ''] = languages.split('-')
  return compare(
    { language: from, text: source, figures: recognise(source, from) },
    { language: to, text: target, figures: recognise(target, to) },
  ).map(({ severity }) => severity)
}

test.each(quiet)('%s: %s and %s say the same limit, both ways', (languages, one, other) => {
  expect(severities(languages, one, other)).toEqual([])
  expect(severities(languages.split('-').reverse().join('-'), other, one)).toEqual([])
})

test.each(lost)('%s: %s has lost its limit in %s', (languages, source, target) => {
  expect(severities(languages, source, target)).toEqual(['warning'])
})

test.each(foreign)('%s: the separator in %s → %s is warned of', (languages, source, target) => {
  expect(severities(languages, source, target)).toEqual(['warning'])
})
