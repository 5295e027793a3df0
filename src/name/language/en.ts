import type { Language } from '../types.ts'
import { englishPeoples } from './english-peoples.ts'
import { isEnglish } from './is-english.ts'
import { isMadeEnglish } from './is-made-english.ts'

/** Titles, times, faiths, and what else has a capital and is no name. */
const capitalised: readonly string[] = `
  capt col cpl det gen gov hon insp jr lt maj messrs mr mrs ms mx pc pvt rep reps rev sen
  sens sgt sr supt atty dist esq dept corp inc ltd co no vs ave anglican bible biblical
  buddhist catholic christian christianity christmas easter god hindu islam islamic islamist
  jew jewish judaism koran marxist methodist mormon muslim nazi protestant quran ramadan
  satan arab arctic antarctic atlantic balkan baltic caribbean latin latino hispanic
  mediterranean nordic olympic olympics olympian pacific slavic soviet tory victorian
  georgian edwardian elizabethan tudor afghan gop cellphone smartphone tsunami don didn
  doesn isn wasn weren aren couldn wouldn shouldn hasn haven hadn ll ve uh um sept
`
  .trim()
  .split(/\s+/u)

const titles: readonly string[] = `
  mr mrs ms miss sir dame lord lady dr prof professor president senator sen congressman
  congresswoman representative rep governor gov mayor judge justice chancellor minister secretary
  ambassador king queen prince princess pope archbishop bishop cardinal father sister brother
  reverend rev general gen colonel col major captain capt lieutenant lt sergeant sgt officer
  detective det inspector coach
`
  .trim()
  .split(/\s+/u)

/** English: the plural; a possessive apostrophe is a word boundary anyway. */
export const en: Language = {
  bases(word) {
    if (!word.endsWith('s') || word.endsWith('ss') || word.length < 3) return []
    return word.endsWith('es') ? [word.length - 1, word.length - 2] : [word.length - 1]
  },
  classWords: ['the'],
  lowerWords: [],
  notNames: [],
  isWord: isEnglish,
  isMade: isMadeEnglish,
  capitalised,
  titles,
  derive(territory) {
    const [, stem = territory, ending = ''] = territory.match(endings) ?? []
    if (/\s/u.test(territory) && ending !== 'a' && ending !== 'ia') return []
    return (adjectives[ending] ?? []).map(adjective => stem + adjective)
  },
  peoples: englishPeoples,
  irregular: {
    'Hanseatic League': ['Hanseatic'],
    '150': ['European'],
    AF: ['Afghan'],
    AR: ['Argentine', 'Argentinian'],
    CH: ['Swiss'],
    CZ: ['Czech', 'Czech Republic'],
    DK: ['Dane'],
    ES: ['Spaniard'],
    FI: ['Finn', 'Finnish'],
    FR: ['Frenchman', 'Frenchwoman', 'Frenchmen'],
    GB: ['Britain', 'Great Britain', 'British', 'Briton', 'Brit', 'England', 'English', 'U.K.'],
    HK: ['Hong Kong'],
    HR: ['Croatian', 'Croat'],
    IE: ['Irishman', 'Irishwoman'],
    NL: ['Holland', 'Dutchman'],
    PH: ['Filipino', 'Philippine'],
    PL: ['Pole'],
    RS: ['Serbian', 'Serb'],
    SA: ['Saudi'],
    SE: ['Swede'],
    SI: ['Slovenian', 'Slovene'],
    TR: ['Turk', 'Turkey'],
    UN: ['U.N.'],
    US: ['US', 'U.S.', 'USA', 'U.S.A.', 'America', 'American'],
    UZ: ['Uzbek'],
    VN: ['Vietnamese'],
    gbsct: ['Scot', 'Scottish', 'Scotsman'],
    gbwls: ['Welsh', 'Welshman'],
  },
}

/** The endings of territories, and those of their adjectives. */
const endings = /^(.{2,}?)(land|istan|ia|um|[aeoyu]|[^aeiouy])$/u
const adjectives: Readonly<Record<string, readonly string[]>> = {
  a: ['an', 'ese', 'ian'],
  e: ['an', 'ian', 'ean'],
  ia: ['ian', 'iac'],
  istan: ['', 'i', 'istani'],
  land: ['ish', 'lander', 'tish'],
  o: ['an', 'oan', 'olese'],
  u: ['uvian', 'uan'],
  um: ['an'],
  y: ['ian'],
  ...Object.fromEntries(
    [...'bcdfghjklmnpqrstvwxz'].map(letter => [
      letter,
      [`${letter}ian`, `${letter}ese`, `${letter}i`],
    ]),
  ),
}
