import { createRequire } from 'node:module'
import type { Language, LanguageData, LanguageStyle } from '../types.ts'

const load = createRequire(import.meta.url)

/**
 * A language at base level, from its CLDR table alone: digits, separators, percent, money, units,
 * names of months and days, number words. Undefined for a language without a table.
 */
export function base(tag: string): Language | undefined {
  // All of them are large: they are loaded when the first is asked for.
  const tables: Record<string, string> = load('./data/base.json')
  const text = tables[tag]
  if (text === undefined) return undefined
  const data: LanguageData = JSON.parse(text)
  const lines = Object.values(data.rules).flat()
  return {
    data,
    negativeAlone: true,
    negative: words(lines, /^-x: ([^→]+)→/),
    point: words(lines, /^x[.,]x: ←[^←]*←([^→$[]+)→/),
    style: style(tag, data),
  }
}

/** What the spell-out rules put before the digits they call for. */
function words(lines: string[], pattern: RegExp): string {
  const found = lines.flatMap(line => pattern.exec(line)?.[1]?.trim() ?? [])
  return [...new Set(found)].join('|')
}

function style(tag: string, data: LanguageData): LanguageStyle {
  const percent = new Intl.NumberFormat(tag, { style: 'percent' }).formatToParts(0.5)
  const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' }).formatToParts(5)
  const first = (parts: { type: string }[], type: string): number =>
    parts.findIndex(part => part.type === type)
  const literal = percent.find(part => part.type === 'literal')?.value ?? ''
  const monthFirst = data.dateOrder === 'mdy'
  return {
    percentSpace: literal,
    percentWord: '%',
    percentagePointWord: '%',
    multiple: '×',
    currencyBefore: first(money, 'currency') < first(money, 'integer'),
    ordinal: digits => `${digits}.`,
    day: 'd',
    dayMonth: monthFirst ? 'M d' : 'd M',
    dayMonthYear: monthFirst ? 'M d, y' : 'd M y',
    monthYear: 'M y',
    quarter: 'Q#',
    decade: '#',
    century: '#',
    time: { hour: 'H:mm', minute: 'H:mm', second: 'H:mm:ss', am: '', pm: '', none: '' },
    bound: {},
    rangeTo: '–',
    half: '½',
    fraction: (parts, of) => `${parts}/${of}`,
    vague: {},
  }
}
