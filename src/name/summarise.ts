import type { Termbase } from '../types.ts'
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
    const { [sourceLocale]: text, ...others } = texts
    for (const [locale, written] of Object.entries(texts)) {
      noteSpellings(read(written, locale, termbase), summary)
    }
    if (text === undefined || Object.keys(others).length === 0) continue
    const targets = Object.entries(others).map(([locale, target]) => ({
      source: read(text, sourceLocale, termbase),
      target: read(target, locale, termbase),
    }))
    noteWords(targets, summary)
  }
  return summary
}

interface Pair {
  source: Reading
  target: Reading
}

function read(text: string, locale: string, termbase?: Termbase): Reading {
  return reading({ text, language: locale, names: listedNames(text, locale, termbase) })
}

function noteWords(pairs: readonly Pair[], { words }: Summary): void {
  const [first] = pairs
  const noted = new Set<string>()
  first?.source.words.forEach(({ text }, index) => {
    const look = first.source.looks[index]
    if ((look !== 'capital' && look !== 'name') || noted.has(text)) return
    noted.add(text)
    const count = words[text] ?? { kept: 0, lost: 0 }
    if (pairs.some(pair => isKept(index, pair))) count.kept += 1
    else count.lost += 1
    words[text] = count
  })
}

/** `Festival` is German and English: to have it in both proves nothing. */
function isKept(index: number, { source, target }: Pair): boolean {
  const word = source.words[index]
  if (word === undefined) return false
  if (source.language.mayBeName?.(source.words, index) === false) return false
  if (source.language.isWord?.(word.key) || target.language.isWord?.(word.key)) return false
  return target.keys.has(source.folded[index] ?? '')
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
