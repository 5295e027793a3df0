import type { Name, Termbase } from '../types.ts'
import { compileTermbase } from './compile-termbase.ts'
import { listedNames } from './listed-names.ts'
import { mentions } from './mention.ts'
import { mergeSummaries } from './merge-summaries.ts'
import { noTermbase } from './no-termbase.ts'
import { type Reading, reading } from './reading.ts'
import { runs } from './runs.ts'
import { summarise } from './summarise.ts'
import type { Suggestion, Summary, Translations } from './types.ts'

/**
 * Rows that the termbase lacks, mined from translated units: names that the translations keep, and
 * places as each locale writes them. The most frequent first; to be accepted by a person.
 */
export function suggest(
  units: readonly Translations[],
  sourceLocale: string,
  termbase: Termbase = noTermbase,
): Suggestion[] {
  const summary = mergeSummaries([summarise(units, sourceLocale, termbase)])
  const rows = new Map<string, Row>()
  for (const { id, texts } of units) {
    const found = [
      ...keptNames(texts, sourceLocale, termbase, summary),
      ...places(texts, sourceLocale, termbase),
    ]
    for (const one of found) note(rows, id, one)
  }
  return [...rows.values()].map(finish).sort(byCount)
}

interface Found {
  concept: string
  /** What stands in each locale. */
  forms: [locale: string, form: string][]
  /** Whether a locale has the text without it. */
  isPartial?: boolean
}

interface Row {
  concept: string
  units: Set<string>
  forms: Map<string, Map<string, number>>
  isPartial: boolean
}

function keptNames(
  texts: Translations['texts'],
  sourceLocale: string,
  termbase: Termbase,
  summary: Summary,
): Found[] {
  const { [sourceLocale]: text, ...targets } = texts
  if (text === undefined) return []
  return names(text, sourceLocale, termbase, summary).flatMap(name => {
    const same = Object.entries(targets).filter(([, target]) => target.includes(name))
    if (same.length === 0) return []
    const forms = [[sourceLocale, name], ...same.map(([locale]) => [locale, name])]
    // A locale that writes it otherwise has a form of its own, which a person must give.
    const isPartial = same.length < Object.keys(targets).length
    return [{ concept: name, forms: forms as Found['forms'], isPartial }]
  })
}

function names(text: string, locale: string, termbase: Termbase, summary: Summary): string[] {
  const side = { text, language: locale, names: listedNames(text, locale, termbase) }
  const read: Reading = reading(side, { summary, kept: () => [] })
  const indexes = read.looks.flatMap((look, index) => (look === 'name' ? [index] : []))
  return [...new Set(runs(read, indexes).map(run => text.slice(run.start, run.end)))]
}

/** Places that the source and a target have, by their code. */
function places(texts: Translations['texts'], sourceLocale: string, termbase: Termbase): Found[] {
  const byCode = new Map<string, Found['forms']>()
  for (const [locale, text] of Object.entries(texts)) {
    const lexicon = compileTermbase(termbase, locale)
    const unlisted: Name[] = listedNames(text, locale, termbase).filter(name => !name.concept)
    for (const mention of mentions(unlisted, lexicon)) {
      const [code] = mention.concepts
      if (code === undefined || mention.forms.every(form => form.kind !== 'place')) continue
      byCode.set(code, [...(byCode.get(code) ?? []), [locale, mention.name.text]])
    }
  }
  return [...byCode].flatMap(([code, forms]) => {
    const locales = new Set(forms.map(([locale]) => locale))
    if (!locales.has(sourceLocale) || locales.size < 2) return []
    const english = compileTermbase(termbase, 'en').formsOf(code)[0]
    return [{ concept: english ?? code, forms }]
  })
}

function note(rows: Map<string, Row>, id: string, { concept, forms, isPartial }: Found): void {
  const row = rows.get(concept) ?? {
    concept,
    units: new Set(),
    forms: new Map(),
    isPartial: false,
  }
  rows.set(concept, row)
  if (isPartial) row.isPartial = true
  row.units.add(id)
  for (const [locale, form] of forms) {
    const counts = row.forms.get(locale) ?? new Map<string, number>()
    row.forms.set(locale, counts.set(form, (counts.get(form) ?? 0) + 1))
  }
}

function finish({ concept, units, forms, isPartial }: Row): Suggestion {
  const lists = [...forms].map(([locale, counts]): [string, string[]] => [
    locale,
    [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([form]) => form),
  ])
  const same = !isPartial && lists.every(([, list]) => list.length === 1 && list[0] === concept)
  const sorted = lists.sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    concept,
    forms: same ? {} : Object.fromEntries(sorted),
    count: units.size,
    seen: [...units].slice(0, 5),
  }
}

function byCount(a: Suggestion, b: Suggestion): number {
  return b.count - a.count || (a.concept < b.concept ? -1 : 1)
}
