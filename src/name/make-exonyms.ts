import { cities as cityNames } from './cities.ts'
import { places } from './data/places.ts'
import { endonyms } from './endonyms.ts'
import { languageOf } from './language-of.ts'
import { organisations } from './organisations.ts'
import { primaryLanguage } from './primary-language.ts'
import { regions } from './regions.ts'
import type { Exonym } from './types.ts'

/**
 * What a language calls the territories, languages and currencies of the world (Intl, which has
 * them from CLDR) and its cities (CLDR's time zones), with adjectives and peoples. A language is
 * one concept with the territory it has its name from: English says `French` for both, and
 * Vietnamese `Pháp`.
 */
export function makeExonyms(locale: string): Exonym[] {
  return [
    ...territories(locale),
    ...tongues(locale),
    ...currencies(locale),
    ...cities(locale),
    ...hours(locale),
  ]
}

function territories(locale: string): Exonym[] {
  const long = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
  const short = new Intl.DisplayNames([locale], {
    type: 'region',
    fallback: 'none',
    style: 'short',
  })
  return territoryCodes.flatMap(code => {
    const names = [short.of(code), long.of(code)].filter(name => name !== undefined)
    return names.length === 0 ? [] : [territory(code, names, locale)]
  })
}

function territory(code: string, names: string[], locale: string): Exonym {
  const { derive, irregular, peoples } = languageOf(locale)
  // CLDR writes a second name in brackets: `Myanmar (Birma)`.
  const plain = names.flatMap(name => name.split(/[()]/u).map(part => part.trim())).filter(Boolean)
  const extra = [irregular, peoples].flatMap(rows =>
    Object.hasOwn(rows, code) ? (rows[code] ?? []) : [],
  )
  // Nobody spells these out.
  if (code === 'EU' || code === 'UN') plain.push(code)
  const derived = plain.filter(name => /\p{Ll}/u.test(name)).flatMap(name => derive(name))
  // `Tscheche`, `Tschechin`.
  const women = extra
    .filter(form => /^\p{Lu}.*[^aeiou]e$/u.test(form))
    .map(form => `${form.slice(0, -1)}in`)
  const usual = extra.length > 0 ? extra : derived.slice(0, 1)
  return {
    concept: continents[code] ?? code,
    forms: distinct([...plain, ...usual].map(form => asInText(form, locale))),
    guesses: distinct([...derived, ...women, ...initials(code, names)]),
  }
}

/** `PNG` for Papua New Guinea, `UAE`: English ones go in every language. */
function initials(code: string, names: readonly string[]): string[] {
  const english = /^[A-Z]{2}$/u.test(code) ? (englishNames.of(code) ?? '') : ''
  return [...names, english]
    .map(name => (name.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join(''))
    .filter(letters => letters.length > 2)
}

const englishNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** `Tiếng Pháp` in a list is `tiếng Pháp` in a text. */
function asInText(form: string, locale: string): string {
  const { lowerWords } = languageOf(locale)
  const lower = form.charAt(0).toLowerCase() + form.slice(1)
  return lowerWords.some(word => lower.startsWith(`${word} `)) ? lower : form
}

function tongues(locale: string): Exonym[] {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' })
  return twoLetters('a', 'z').flatMap(code => {
    const name = names.of(code)
    if (name === undefined || name.includes('(')) return []
    const { derive } = languageOf(locale)
    const lower = name.toLowerCase()
    // German writes the adjective small, `französisch`; what derives no adjectives has none.
    const forms = derive(name).length > 0 && lower.endsWith('isch') ? [name, lower] : [name]
    const written = forms.map(form => asInText(form, locale))
    return [{ concept: homeOf(code), forms: [], guesses: written }]
  })
}

/** The territory whose language it is, where both have one name; else the language itself. */
function homeOf(code: string): string {
  const given = home[code]
  if (given !== undefined) return given
  const { region } = new Intl.Locale(code).maximize()
  if (region === undefined) return `language:${code}`
  return new Intl.Locale(`und-${region}`).maximize().language === code ? region : `language:${code}`
}

/** Languages whose likely territory is not the one they have their name from. */
const home: Readonly<Record<string, string>> = { ar: 'language:ar', en: 'GB', fa: 'IR', pt: 'PT' }

function currencies(locale: string): Exonym[] {
  const names = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' })
  return Intl.supportedValuesOf('currency').flatMap(code => {
    const name = names.of(code)
    if (name === undefined) return []
    const written = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
    })
    const plural = written.formatToParts(9).find(part => part.type === 'currency')?.value
    const lower = /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
    const forms = distinct([name, plural ?? name, lower])
    return [{ concept: `currency:${code}`, forms, guesses: [] }]
  })
}

/** The names of time zones, which may be written as an abbreviation: `BST`. */
function hours(locale: string): Exonym[] {
  return zones.flatMap(timeZone => {
    const name = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' })
    const forms = [0, 200].map(day => {
      const parts = name.formatToParts(Date.UTC(2023, 0, 1 + day))
      return parts.find(part => part.type === 'timeZoneName')?.value ?? ''
    })
    const named = distinct(forms).filter(form => /^\p{L}[\p{L} -]+$/u.test(form))
    const lower = named.map(form => form.charAt(0).toLowerCase() + form.slice(1))
    return [{ concept: `hour:${timeZone}`, forms: distinct([...named, ...lower]), guesses: [] }]
  })
}

const zones = [
  'Europe/London',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Europe/Moscow',
  'Asia/Tokyo',
  'Asia/Ho_Chi_Minh',
  'Australia/Sydney',
]

function cities(locale: string): Exonym[] {
  const language = primaryLanguage(locale)
  const others: typeof places = [...cityNames, ...regions, ...organisations].map(names => ({
    ...names,
    id: names.en ?? '',
  }))
  return [...places, ...others].flatMap(({ id = '', ...names }) => {
    const name = names[language] ?? names.en
    if (name === undefined) return []
    // England goes for the whole in most languages: `Anh`, `Engländer`.
    const place = territory(id === 'gbeng' ? 'GB' : id, [name], locale)
    // A city may go by its name in another language: `The Hague`, `München`.
    const abroad = [...Object.values(names), ...(endonyms[names.en ?? ''] ?? [])]
    return [{ ...place, guesses: distinct([...place.guesses, ...abroad]) }]
  })
}

/** ISO 3166 codes that are in use, and the UN's continents. */
const territoryCodes: readonly string[] = [
  ...twoLetters('A', 'Z').filter(code => new Intl.Locale(`und-${code}`).region === code),
  ...['002', '003', '005', '009', '013', '019', '021', '029', '142', '150', '419'],
  ...['011', '014', '015', '018', '030', '034', '035', '039', '143', '145', '151', '154', '155'],
]

/** Parts of a continent whose names languages mix with that of the whole. */
const continents: Readonly<Record<string, string>> = {
  '039': '150',
  '151': '150',
  '154': '150',
  '155': '150',
  '018': '002',
  '143': '142',
  '145': '142',
}

function twoLetters(from: string, to: string): string[] {
  const letters: string[] = []
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code += 1) {
    letters.push(String.fromCharCode(code))
  }
  return letters.flatMap(first => letters.map(second => first + second))
}

function distinct(forms: string[]): string[] {
  return [...new Set(forms)]
}
