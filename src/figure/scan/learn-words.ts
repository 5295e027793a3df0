import { romanNumerals } from '../amount/roman-numerals.ts'
import type { NumberReader } from '../spell/number-word.ts'
import type { Entry } from './lexicon.ts'
import { role } from './role.ts'
import type { SenseKind } from './sense.ts'
import { type Vocabulary, vocabulary, type Word } from './vocabulary.ts'
import { wordFilter } from './word-filter.ts'

/** What a figure may begin with, besides digits and number words. */
const starts = new Set<SenseKind>([
  'article',
  'at',
  'before',
  'beforeDate',
  'between',
  'calendarWeek',
  'century',
  'clock',
  'count',
  'currency',
  'dateWord',
  'dayWord',
  'decade',
  'decadeWord',
  'few',
  'halfOf',
  'halfYear',
  'holiday',
  'hour',
  'mask',
  'month',
  'monthWord',
  'multiple',
  'negative',
  'ordinal',
  'part',
  'quarter',
  'rangeFrom',
  'vague',
  'weakCount',
  'weekWord',
  'weekday',
  'yearWord',
])

/** The numbers and names that no figure is without. */
const cores = new Set<SenseKind>([
  'century',
  'clock',
  'count',
  'decade',
  'halfOf',
  'halfYear',
  'holiday',
  'hour',
  'month',
  'multiple',
  'ordinal',
  'part',
  'quarter',
  'scale',
  'vague',
  'weakCount',
  'weekday',
])

const numerals = new Set(romanNumerals.map(text => text.toLowerCase()))

/** The words of a language: the phrases that begin with them and their roles. */
export function learnWords(phrases: Map<string, Entry[]>, number: NumberReader): Vocabulary {
  const glue = new Set<string>()
  const bounds = new Set<string>()
  for (const { words, senses } of [...phrases.values()].flat()) {
    const bound = senses.some(({ kind }) => kind === 'before' || kind === 'negative')
    for (const word of words) {
      glue.add(word)
      if (bound) bounds.add(word)
    }
  }
  const describe = (text: string): Word => {
    const entries = phrases.get(text) ?? []
    const kinds = new Set(entries.flatMap(({ senses }) => senses.map(({ kind }) => kind)))
    const counts = number.isStart(text, 0)
    const starting = [...kinds].filter(kind => starts.has(kind))
    const article = kinds.has('article')
    const mark = !/^[\p{L}\p{Nl}]/u.test(text)
    const numeral = numerals.has(text)
    const [sign, vulgar] = [/^[-−‒–]$/.test(text), /^[½-¾⅐-⅞]$/.test(text)]
    let roles = 0
    if (counts || sign || vulgar || numeral || starting.length > 0) roles |= role.starts
    if (counts || sign || vulgar || numeral || starting.some(kind => kind !== 'dateWord'))
      roles |= role.active
    if (vulgar || numeral || (counts && !article) || [...kinds].some(kind => cores.has(kind))) {
      roles |= role.core
    }
    if (counts) roles |= role.counts
    if (numeral) roles |= role.numeral
    if (article) roles |= role.article
    if (mark || counts || glue.has(text) || number.isPart(text)) roles |= role.glue
    if (number.isPart(text)) roles |= role.part
    if (/^[,'’‐‑–—-]$/.test(text)) roles |= role.joint
    if (kinds.has('mask')) roles |= role.mask
    if (bounds.has(text)) roles |= role.bounds
    if (/^[.,'’%٪]$/.test(text)) roles |= role.point
    const opening = entries.filter(({ senses }) => senses.some(({ kind }) => starts.has(kind)))
    const masking = entries.filter(({ senses }) => senses.some(({ kind }) => kind === 'mask'))
    const alone = entries.filter(({ words }) => words.length === 1)
    return {
      text,
      roles,
      starters: counts || sign || vulgar || numeral ? undefined : followers(opening),
      maskers: followers(masking),
      senses: alone.some(({ cased }) => cased) ? undefined : alone.flatMap(({ senses }) => senses),
      alone,
      seconds: bySecond(entries, alone),
      numbers: undefined,
      mark,
    }
  }
  return vocabulary.create(describe, wordFilter.create([...glue, ...numerals], number.stems))
}

/** Phrases of several words by the second one, and those of one word behind each; longest first. */
function bySecond(entries: Entry[], alone: Entry[]): Map<string, Entry[]> | undefined {
  const longer = Map.groupBy(
    entries.filter(({ words }) => words.length > 1),
    secondOf,
  )
  for (const list of longer.values()) list.push(...alone)
  return longer.size > 0 ? longer : undefined
}

function secondOf({ words: [, second = ''] }: Entry): string {
  return second
}

/** The second words of phrases; undefined where one of them has no second word. */
function followers(entries: Entry[]): Set<string> | undefined {
  const seconds = new Set<string>()
  for (const { words } of entries) {
    const [, second] = words
    if (second === undefined) return undefined
    seconds.add(second)
  }
  return seconds
}
