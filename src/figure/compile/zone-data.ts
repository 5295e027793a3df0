import { createRequire } from 'node:module'

/** Names that stand first where several zones share one (`CST`), and the common ones. */
const leading = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Moscow',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
]

/** The regional forms of a language, for the abbreviations that only they have. */
const regional: Record<string, string[]> = {
  de: ['de'],
  en: ['en', 'en-GB', 'en-AU', 'en-IN', 'en-NZ', 'en-ZA'],
  vi: ['vi'],
}

/**
 * The compiled table of time zones: for each language, the lower-case names of the zones with the
 * distance from UTC in winter and summer, in minutes; from CLDR, through the ICU inside Node.
 */
export function zoneData(): {
  'SPDX-License-Identifier': string
  cldr: string
  names: Record<string, Record<string, string>>
} {
  const require = createRequire(import.meta.url)
  const names: Record<string, Record<string, string>> = {}
  for (const [language, tags] of Object.entries(regional)) names[language] = namesOf(language, tags)
  for (const [language, noun] of adjectival) {
    names[language] = { ...names[language], ...adjectives(language, noun, names.vi ?? {}) }
  }
  return {
    'SPDX-License-Identifier': 'Unicode-3.0',
    cldr: require('cldr-core/package.json').version,
    names,
  }
}

function namesOf(language: string, tags: readonly string[]): Record<string, string> {
  const found = new Map<string, string>()
  for (const zone of [...leading, ...Intl.supportedValuesOf('timeZone')]) {
    const offsets = offsetsOf(zone)
    for (const tag of tags) {
      for (const style of tag === language ? styles : styles.slice(0, 1)) {
        for (const season of seasons) {
          const name = nameOf(tag, zone, style, season).toLowerCase()
          const usable = !/\d|\(/.test(name) && name.length > 1
          if (usable && !found.has(name)) found.set(name, offsets)
        }
      }
    }
  }
  found.set('utc', '0').set('gmt', '0')
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const styles = ['short', 'long', 'longGeneric', 'shortGeneric'] as const

const seasons = [new Date(Date.UTC(2025, 0, 15)), new Date(Date.UTC(2025, 6, 15))]

function nameOf(
  tag: string,
  timeZone: string,
  timeZoneName: 'long' | 'short' | 'longGeneric' | 'shortGeneric' | 'longOffset',
  date: Date,
): string {
  const parts = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName }).formatToParts(date)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

/** `60 120`: minutes east of UTC, the lesser first. */
function offsetsOf(zone: string): string {
  const minutes = seasons.map(date => {
    const [, sign = '+', hour = '0', minute = '0'] =
      /([+-])(\d\d):(\d\d)/.exec(nameOf('en', zone, 'longOffset', date)) ?? []
    return (sign === '-' ? -1 : 1) * (Number(hour) * 60 + Number(minute))
  })
  return [...new Set(minutes)].sort((a, b) => a - b).join(' ')
}

const adjectival = [
  ['de', 'er zeit'],
  ['en', ' time'],
] as const

/** Languages whose name is the adjective of a country with one time zone. */
const national = 'cs da de el fi fr hu it ja ko nl no pl sv th tr uk vi'.split(' ')

/** `vietnamesischer Zeit`, `German time`: by the country of the language, as Vietnamese names it. */
function adjectives(
  language: string,
  noun: string,
  zones: Record<string, string>,
): Record<string, string> {
  const result: Record<string, string> = {}
  for (const code of national) {
    const { region = '' } = new Intl.Locale(code).maximize()
    const country = new Intl.DisplayNames('vi', { type: 'region' }).of(region) ?? ''
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? ''
    const offsets = zones[`giờ ${country.toLowerCase()}`]
    if (offsets) result[`${name.toLowerCase()}${noun}`] = offsets
  }
  return result
}
