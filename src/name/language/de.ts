import type { Language } from '../types.ts'
import { isGerman } from './is-german.ts'
import { mayBeName } from './may-be-name.ts'
import { standsAsName } from './stands-as-name.ts'

/** Abbreviations of German that are no names, in small letters. */
const capitalised: readonly string[] = `
  abb abs ag art bd bh ebd ek frl geb gmbh hl hr kfz kg kv lkw mez mesz mrd mio nr op pkw
  pin ps ptbs st str uhr usw wg wm em ki
`
  .trim()
  .split(/\s+/u)

const titles: readonly string[] = `
  herr herrn frau fräulein sir dame lord lady dr prof professor professorin präsident präsidentin
  präsidenten us-präsident senator senatorin senators gouverneur gouverneurin bürgermeister
  bürgermeisterin richter richterin kanzler kanzlerin minister ministerin außenminister
  außenministerin finanzminister finanzministerin innenminister innenministerin premierminister
  premierministerin ministerpräsident ministerpräsidentin botschafter botschafterin könig königin
  prinz prinzessin papst erzbischof bischof kardinal pater schwester general oberst major
  hauptmann leutnant oberstleutnant feldwebel kommissar kommissarin trainer trainerin sprecher
  sprecherin chef chefin vorsitzender vorsitzende direktor direktorin
`
  .trim()
  .split(/\s+/u)

/** German: genitive, weak nouns, and adjectives made of names. */
export const de: Language = {
  bases(word, last) {
    const lengths: number[] = []
    const endings = !last || /^\p{Ll}/u.test(word) ? [...adjective, ...noun] : noun
    for (const ending of endings) {
      const length = word.length - ending.length
      if (length >= 2 && word.endsWith(ending)) lengths.push(length)
    }
    // `Amerikanische` at the start of a sentence is the adjective, too.
    if (last && /^\p{Lu}.*isch(?:e[mnrs]?)$/u.test(word)) lengths.push(word.lastIndexOf('isch') + 4)
    // Weak nouns and datives of the plural, and women: `Schotten`, `Amerikanern`, `Britinnen`.
    if (/(?:er|e)n$/u.test(word)) lengths.push(word.length - 1)
    if (/\p{L}{3}in$/u.test(word)) lengths.push(word.length - 2)
    if (/\p{L}{3}innen$/u.test(word)) lengths.push(word.length - 5)
    return lengths
  },
  compounds: true,
  standsAsName,
  isNoun: isGerman,
  mayBeName,
  // Its own, and those of CLDR's auxiliary exemplars.
  marks: /[àáâãäåæçèéêëìíîïñòóôõöøùúûüÿßāăēĕīĭōŏœūŭğşı]/iu,
  classWords: ['der', 'die', 'das', 'den', 'dem', 'des'],
  lowerWords: [],
  notNames: [],
  capitalised,
  titles,
  derive(territory) {
    if (/\s/u.test(territory)) return []
    const [, stem = territory, ending = ''] = territory.match(endings) ?? []
    const people = (stemEndings[ending] ?? ['']).flatMap(insert => {
      const base = stem + insert
      if (base.length < 4) return []
      return [`${base.toLowerCase()}isch`, `${base}er`, insert === 'es' ? `${base}e` : `${base}ier`]
    })
    return [...people, ...sides.map(side => side + territory.toLowerCase())]
  },
  irregular: {
    150: ['europäisch', 'Europäer'],
    142: ['asiatisch', 'Asiat'],
    AT: ['Österreicher'],
    BO: ['bolivianisch', 'Bolivianer'],
    BR: ['brasilianisch', 'Brasilianer'],
    CH: ['Schweizer', 'schweizerisch'],
    CN: ['Chinese', 'chinesisch'],
    CO: ['kolumbianisch', 'Kolumbianer'],
    CZ: ['Tscheche', 'Tschechische Republik'],
    DE: ['deutsch', 'Deutsche', 'Deutscher', 'Bundesrepublik'],
    DK: ['Däne'],
    ES: ['Spanier'],
    FI: ['Finne', 'finnisch'],
    FR: ['Franzose', 'Französin', 'französisch'],
    GB: ['britisch', 'Brite', 'Großbritannien', 'England', 'Engländer', 'englisch', 'U.K.'],
    GR: ['Grieche', 'griechisch'],
    HK: ['Hongkong'],
    IE: ['Ire', 'irisch'],
    IL: ['Israeli'],
    IQ: ['Iraker'],
    IS: ['isländisch', 'Isländer'],
    IT: ['Italiener'],
    NL: ['Holland', 'Holländer', 'holländisch', 'Niederländer'],
    NO: ['Norweger'],
    PK: ['Pakistani', 'Pakistaner'],
    PL: ['Pole', 'Polin'],
    PT: ['Portugiese'],
    RU: ['Russe', 'Russland'],
    SA: ['saudisch', 'saudi-arabisch', 'Saudi'],
    SE: ['Schwede', 'Schwedin'],
    TR: ['Türke', 'Türkin'],
    TW: ['taiwanesisch', 'Taiwanese'],
    UN: ['UNO'],
    US: ['USA', 'US', 'U.S.', 'Amerika', 'amerikanisch', 'Amerikaner', 'US-amerikanisch'],
    VN: ['Vietnamese', 'vietnamesisch'],
    gbsct: ['Schotte', 'schottisch'],
    gbwls: ['walisisch', 'Waliser'],
  },
}

const sides = ['Nord', 'Süd', 'Ost', 'West', 'Mittel']

const adjective = ['e', 'em', 'en', 'er', 'es']
const noun = ['s', 'es', 'en']

/** The endings of territories, and what stands in their place before `-isch` and `-er`. */
const endings = /^(.{2,}?)(land|ien|ei|en|[aenou])$/u
const stemEndings: Readonly<Record<string, readonly string[]>> = {
  '': ['', 'an', 'es', 'ian', 'n'],
  a: ['', 'an', 'es', 'n'],
  e: ['', 'en'],
  ei: [''],
  en: ['', 'n'],
  ien: ['', 'ian', 'ien'],
  land: ['', 'länd'],
  n: [''],
  o: ['an', 'es', 'oles'],
  u: ['uan', 'u'],
}
