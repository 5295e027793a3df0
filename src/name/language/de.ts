import type { Language } from '../types.ts'
import { germanPeoples } from './german-peoples.ts'
import { isCommonNoun } from './is-common-noun.ts'
import { isStrangeGerman } from './is-strange-german.ts'
import { mayBeName } from './may-be-name.ts'
import { standsAsName } from './stands-as-name.ts'

/** Abbreviations of German that are no names, in small letters. */
const capitalised: readonly string[] = `
  abb abs ag art chr bd bh ebd ek frl geb gmbh hl hr kfz kg kv lkw mez mesz mrd mio nr op pkw
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
    if (!'emnrs'.includes(word.charAt(word.length - 1)) || word.length < 3) return []
    const lengths: number[] = []
    const endings = !last || isSmall(word) ? anyEnding : nounEnding
    for (const ending of endings) {
      const length = word.length - ending.length
      if (length >= 2 && word.endsWith(ending)) lengths.push(length)
    }
    if (isSmall(word)) return lengths
    // `Amerikanische` at the start of a sentence is the adjective, too.
    const adjective = last ? word.lastIndexOf('isch') : -1
    if (adjective > 0 && /^e[mnrs]?$/u.test(word.slice(adjective + 4))) lengths.push(adjective + 4)
    // `die Halleysche Bahn`.
    const ofPerson = last ? (/sche[mnrs]?$/u.exec(word)?.index ?? 0) : 0
    if (ofPerson > 3) lengths.push(ofPerson)
    // Weak nouns and datives of the plural, and women: `Schotten`, `Amerikanern`, `Britinnen`.
    if (word.endsWith('ern') || word.endsWith('en')) lengths.push(word.length - 1)
    // `Belfaster`, `New Yorker`.
    if (word.length > 6 && word.endsWith('er')) lengths.push(word.length - 2)
    if (word.length > 4 && word.endsWith('in')) lengths.push(word.length - 2)
    if (word.length > 7 && word.endsWith('innen')) lengths.push(word.length - 5)
    return lengths
  },
  compounds: true,
  sides: /^(?:nord|süd|ost|west|mittel|zentral|ober|unter|nieder)/u,
  isStrange: isStrangeGerman,
  standsAsName,
  isNoun: isCommonNoun,
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
    const weak = weakEndings.has(ending) && stem.length > 3 ? [`${stem}e`, `${stem}in`] : []
    const people = (stemEndings[ending] ?? ['']).flatMap(insert => {
      const base = stem + insert
      if (base.length < 4) return []
      return [`${base.toLowerCase()}isch`, `${base}er`, insert === 'es' ? `${base}e` : `${base}ier`]
    })
    return [...people, ...weak]
  },
  peoples: germanPeoples,
  irregular: {
    'Hanseatic League': ['hanseatisch', 'Hanseat'],
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
    Elbe: ['Elb'],
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
    Texas: ['texanisch', 'Texaner'],
    TW: ['taiwanesisch', 'Taiwanese'],
    UN: ['UNO'],
    US: ['USA', 'US', 'U.S.', 'Amerika', 'amerikanisch', 'Amerikaner', 'US-amerikanisch'],
    VN: ['Vietnamese', 'vietnamesisch'],
    gbsct: ['Schotte', 'schottisch'],
    gbwls: ['walisisch', 'Waliser'],
  },
}

const nounEnding = ['s', 'es', 'en']
const anyEnding = ['e', 'em', 'en', 'er', 'es', 's']

function isSmall(word: string): boolean {
  const first = word.charAt(0)
  return first === first.toLowerCase()
}

/** The endings of territories, and what stands in their place before `-isch` and `-er`. */
const endings = /^(.{2,}?)(land|ien|ei|en|[aenou])$/u
/** `Slowenien`, `Slowakei`, `Schweden`, `Lettland`: Slowene, Slowake, Schwede, Lette. */
const weakEndings: ReadonlySet<string> = new Set(['ei', 'en', 'ien', 'land'])
const stemEndings: Readonly<Record<string, readonly string[]>> = {
  '': ['', 'an', 'es', 'ian', 'n'],
  a: ['', 'an', 'es', 'n'],
  e: ['', 'en'],
  ei: [''],
  en: ['', 'n'],
  ien: ['', 'ian', 'ien'],
  land: ['', 'länd'],
  n: ['n', ''],
  o: ['an', 'es', 'oles'],
  u: ['uan', 'u'],
}
