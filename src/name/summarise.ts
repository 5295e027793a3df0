import type { Termbase } from '../types.ts'
import { keeps } from './keeps.ts'
import { lettersOf } from './letters-of.ts'
import { listedNames } from './listed-names.ts'
import type { Reading } from './reading.ts'
import { reading } from './reading.ts'
import { runs } from './runs.ts'
import type { Summary, Translations } from './types.ts'

/** What some units show of names. The order of the units does not matter. */
export function summarise(
  units: Iterable<Translations>,
  sourceLocale: string,
  termbase?: Termbase,
): Summary {
  const summary: Summary = { words: table(), spellings: table() }
  for (const { texts } of units) {
    const readings = new Map(
      Object.entries(texts).map(([locale, text]) => [locale, read(text, locale, termbase)]),
    )
    for (const text of readings.values()) noteSpellings(text, summary)
    const source = readings.get(sourceLocale)
    readings.delete(sourceLocale)
    if (source !== undefined && readings.size > 0)
      noteWords(source, [...readings.values()], summary)
  }
  return summary
}

function read(text: string, locale: string, termbase?: Termbase): Reading {
  return reading({ text, language: locale, names: listedNames(text, locale, termbase) })
}

function noteWords(source: Reading, targets: readonly Reading[], { words }: Summary): void {
  const noted = new Set<string>()
  source.words.forEach((word, index) => {
    const { text } = word
    const look = source.looks[index]
    if ((look !== 'capital' && look !== 'name') || noted.has(text)) return
    noted.add(text)
    const count = words[text] ?? { kept: 0, lost: 0 }
    const mayBe = source.language.mayBeName?.(source.words, index) !== false
    if (mayBe && targets.some(target => keeps(target, word, source.language))) count.kept += 1
    else count.lost += 1
    words[text] = count
  })
}

function noteSpellings(text: Reading, { spellings }: Summary): void {
  const locale = spellings[text.locale] ?? table<Record<string, number>>()
  spellings[text.locale] = locale
  const names = text.looks.flatMap((look, index) => (look === 'name' ? [index] : []))
  const written = new Set(runs(text, names).map(run => text.text.slice(run.start, run.end)))
  for (const name of written) {
    const letters = lettersOf(name)
    const same = locale[letters] ?? table<number>()
    same[name] = (same[name] ?? 0) + 1
    locale[letters] = same
  }
}

/** Without a prototype, so that a word may be `constructor`. */
function table<Value>(): Record<string, Value> {
  return Object.create(null)
}
