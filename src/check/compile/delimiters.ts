import { readdirSync, readFileSync } from 'node:fs'
import { candidates } from '../candidates.ts'

const root = new URL('../../../node_modules/cldr-misc-full/', import.meta.url)

/**
 * The quotation marks of every locale that CLDR knows. Marks are four characters: start and end of a
 * quotation, start and end of one inside it; with each stand the locales that have them. A locale
 * that has those of one of its `candidates` is left out.
 */
export function delimiters(): object {
  const marks = new Map<string, string>()
  const length = (locale: string): number => locale.split('-').length
  const locales = readdirSync(new URL('main/', root)).filter(locale => locale !== 'und')
  for (const locale of locales.sort((a, b) => length(a) - length(b) || (a < b ? -1 : 1))) {
    const own = marksOf(locale)
    const known = candidates(locale).find(name => marks.has(name))
    if (known === undefined || marks.get(known) !== own) marks.set(locale, own)
  }
  const groups = Map.groupBy([...marks.keys()].sort(), locale => marks.get(locale) ?? '')
  return {
    'SPDX-License-Identifier': 'Unicode-3.0',
    cldr: read('package.json').version,
    marks: Object.fromEntries([...groups].map(([own, names]) => [own, names.join(' ')])),
  }
}

/** Some have a space beside the mark, which is not part of it. */
function marksOf(locale: string): string {
  const { delimiters: of } = read(`main/${locale}/delimiters.json`).main[locale]
  const all: string[] = [
    of.quotationStart,
    of.quotationEnd,
    of.alternateQuotationStart,
    of.alternateQuotationEnd,
  ]
  return all.map(mark => mark.trim().charAt(0)).join('')
}

function read(path: string) {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'))
}
