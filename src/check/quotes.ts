import { candidates } from './candidates.ts'
import table from './data/delimiters.json' with { type: 'json' }

/** The quotation marks of a locale: of a quotation, and of one inside it. */
export interface Quotes {
  outer: readonly [start: string, end: string]
  inner: readonly [start: string, end: string]
  /** Further pairs that are as good, as books and newspapers use them. */
  others: readonly (readonly [start: string, end: string])[]
}

/** The quotation marks of a locale, from CLDR's `delimiters`; undefined where it has none. */
export function quotes(locale: string): Quotes | undefined {
  const names = candidates(locale)
  const marks = names.map(name => known.get(name)).find(found => found !== undefined)
  const others = names.map(name => also[name]).find(found => found !== undefined)
  const [outer, inner] = pairs(marks ?? '')
  return outer && inner && { outer, inner, others: pairs(others ?? '') }
}

const known = new Map(
  Object.entries(table.marks).flatMap(([marks, locales]) =>
    locales.split(' ').map(locale => [locale, marks] as const),
  ),
)

/** What CLDR does not name: start and end, start and end. */
const also: Readonly<Record<string, string>> = {
  bg: '«»',
  cs: '»«›‹',
  da: '»«„“””',
  de: '»«›‹',
  'de-CH': '«»‹›',
  'de-LI': '«»‹›',
  el: '“”',
  es: '«»',
  et: '«»',
  fi: '»»',
  fr: '“”‹›',
  he: '„”',
  hr: '»«„”',
  hu: '’’',
  it: '‘’',
  ja: '“”‘’',
  lt: '«»',
  lv: '«»„”',
  nb: '“”„“',
  nl: '“”„”',
  nn: '“”„“',
  no: '“”„“',
  pl: '‚’»«',
  pt: '«»‘’',
  ro: '«»',
  sk: '»«›‹',
  sl: '»«›‹',
  sr: '»«„“',
  sv: '»»»«',
  tr: '«»',
  uk: '“”',
  vi: '«»',
  zh: '“”‘’',
  'zh-Hant': '',
}

function pairs(marks: string): (readonly [string, string])[] {
  return Array.from({ length: marks.length / 2 }, (_, index) => [
    marks.charAt(2 * index),
    marks.charAt(2 * index + 1),
  ])
}
