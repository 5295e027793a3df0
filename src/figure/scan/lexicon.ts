import { symbols } from '../language/measure/symbols.ts'
import { type NumberReader, numberWord } from '../spell/number-word.ts'
import type { Language, Words } from '../types.ts'
import { addPhrase } from './add-phrase.ts'
import { learnWords } from './learn-words.ts'
import type { Sense, SenseKind } from './sense.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A phrase of the lexicon. */
export interface Entry {
  /** Lower-case tokens. */
  words: string[]
  /** Exact letters, where the case tells the meaning: `M`, `m`. */
  cased?: string
  senses: Sense[]
}

/** A language made ready to read. */
export interface Lexicon {
  language: Language
  /** Phrases by first word, longest first. */
  phrases: Map<string, Entry[]>
  /** True where one of them begins with digits. */
  numbered: boolean
  number: NumberReader
  /** The words and marks seen so far. */
  vocabulary: Vocabulary
  doubtful: Map<string, Doubt>
  /** By word, the words behind it that make it the beginning of another one: `tỷ lệ`. */
  beginnings: Map<string, Set<string>>
  suffixes: { pattern: RegExp; meaning: string }[]
  decimal: string
  group: string
  /** True where a space stands before the letters of the compact formats. */
  spacedScale: boolean
}

/** A `Doubtful` word made ready. */
interface Doubt {
  behind: Set<string>
  before: Set<string>
  counted: Set<string>
  strict: boolean
  usually: boolean
}

/** First choice where several currencies share a symbol or name. */
const leading = ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'VND', 'INR', 'CHF', 'SEK', 'KRW', 'RUB', 'MXN']

/** Compiles a language's table and overlay. */
export function lexicon(language: Language): Lexicon {
  const phrases = new Map<string, Entry[]>()
  const put = (kind: SenseKind, value: string, words: Words | undefined, exact = false): void => {
    for (const word of words?.split('|') ?? []) {
      addPhrase(phrases, kind, value, word.trim(), exact)
      if (exact && kind === 'unit' && word.length === 2)
        addPhrase(phrases, kind, value, word, false)
    }
  }
  const putAll = (kind: SenseKind, table: object | undefined, exact = false): void => {
    for (const [value, words] of Object.entries(table ?? {})) {
      put(kind, value, Array.isArray(words) ? words.join('|') : words, exact)
    }
  }
  const { data } = language
  putAll('scale', language.scale)
  putAll('letterScale', language.letterScale, true)
  for (const [power, words] of Object.entries(data.scales)) {
    for (const word of words) {
      put(word.trim().length <= 2 ? 'letterScale' : 'scale', power, word, true)
    }
  }
  putAll('vague', language.vague)
  putAll('count', language.count)
  putAll('weakCount', language.weakCount)
  putAll('part', language.part)
  putAll('multiple', language.multiple)
  putAll('ordinal', language.ordinal)
  putAll('unit', language.unit, true)
  putAll('unit', symbols, true)
  const { 'arc-minute': minutes, 'arc-second': seconds, ...units } = data.units
  putAll('unit', { ...units, 'arc-minute': minutes ?? [], 'arc-second': seconds ?? [] }, true)
  putAll('percent', { percent: '%|٪|％', permille: '‰' })
  putAll('percent', language.percent)
  putAll('currency', language.currency, true)
  putAll('cent', language.cent)
  putAll('coin', language.coin)
  const codes = Object.keys(data.currencies)
  for (const code of [...leading.filter(code => code in data.currencies), ...codes]) {
    put('currency', code, data.currencies[code]?.join('|'), true)
  }
  for (const code of Intl.supportedValuesOf('currency'))
    addPhrase(phrases, 'currency', code, code, true)
  data.months.forEach((words, index) => {
    put('month', String(index + 1), words.join('|'))
  })
  language.month?.forEach((words, index) => {
    put('month', String(index + 1), words)
    for (const tail of language.monthTail?.split('|') ?? []) {
      put('month', `${index + 1}+`, (data.months[index]?.[0] ?? '') + tail)
    }
  })
  data.weekdays.forEach((words, index) => {
    put('weekday', String(index + 1), words.join('|'), true)
  })
  language.weekday?.forEach((words, index) => {
    put('weekday', String(index + 1), words)
    for (const tail of language.weekdayTail?.split('|') ?? []) {
      put('weekday', String(index + 1), (data.weekdays[index]?.[0] ?? '') + tail)
    }
  })
  put('am', '', data.dayPeriods.am.join('|'), true)
  put('pm', '', data.dayPeriods.pm.join('|'), true)
  put('am', '', language.am)
  put('pm', '', language.pm)
  putAll('clock', language.clock)
  putAll('hour', language.hour)
  putAll('before', language.before)
  putAll('before', withFillers(language))
  putAll('beforeDate', language.beforeDate)
  putAll('after', language.after)
  putAll('decade', language.decade)
  putAll('halfYear', language.halfYear)
  putAll('halfOf', language.halfOf)
  putAll('holiday', language.holiday)
  putAll('unitBefore', language.unitBefore)
  put('negative', '', 'minus')
  put('dateJoint', '', data.dateLiterals.filter(mark => mark !== '/').join('|'))
  for (const kind of plain) put(kind, '', language[kind])
  put('mask', '', language.casedMask, true)
  for (const list of phrases.values()) {
    list.sort((a, b) => b.words.length - a.words.length || Number(!a.cased) - Number(!b.cased))
  }
  const number = numberWord(merge(data.rules, language.rules))
  return {
    language,
    phrases,
    numbered: [...phrases.keys()].some(word => /^\d/.test(word)),
    vocabulary: learnWords(phrases, number),
    number,
    doubtful: new Map(
      language.doubtful?.map(
        ({ word, behind, before, counted, strict = false, usually = false }) => [
          word,
          {
            behind: new Set(behind.split('|')),
            before: new Set(before.split('|')),
            counted: new Set(counted.split('|')),
            strict,
            usually,
          },
        ],
      ),
    ),
    beginnings: new Map(
      Object.entries(language.beginnings ?? {}).map(([word, next]) => [
        word,
        new Set(next.split('|')),
      ]),
    ),
    suffixes: (language.suffix ?? []).map(([pattern, meaning]) => ({
      pattern: new RegExp(`^(?:${pattern})$`, 'u'),
      meaning,
    })),
    decimal: data.decimal,
    spacedScale: Object.values(data.scales).some(words =>
      words.some(word => /^ \p{L}{1,2}$/u.test(word)),
    ),
    group: data.group,
  }
}

const plain = [
  'amLetter',
  'and',
  'andHalf',
  'article',
  'at',
  'atHour',
  'belowZero',
  'between',
  'calendarWeek',
  'century',
  'dateJoint',
  'dateWord',
  'dayWord',
  'dimension',
  'dotDay',
  'decadeMark',
  'decadeWord',
  'definite',
  'fall',
  'few',
  'fold',
  'homonym',
  'mask',
  'monthWord',
  'negative',
  'night',
  'notUnit',
  'notUnitOfOne',
  'oClock',
  'of',
  'ordinalMark',
  'over',
  'partWord',
  'pastHour',
  'pmLetter',
  'point',
  'quarter',
  'rangeFrom',
  'rangeTo',
  'rank',
  'rise',
  'scoreWord',
  'toHour',
  'weekWord',
  'weekdayWord',
  'yearWord',
] as const satisfies SenseKind[]

/** The words for limits, each with each filler behind it. */
function withFillers({ before = {}, filler = '' }: Language): Record<string, Words> {
  const limits = (['at-least', 'at-most'] as const).map(limit => {
    const phrases = before[limit]?.split('|').filter(word => /\p{L}$/u.test(word)) ?? []
    const filled = phrases.flatMap(word => filler.split('|').map(more => `${word} ${more}`))
    return [limit, filled.join('|')] as const
  })
  return filler === '' ? {} : Object.fromEntries(limits)
}

/** Lines that join a rule set of the table are marked, so that they do not end its rules. */
function merge(
  rules: Record<string, string[]>,
  more: Record<string, string[]> = {},
): Record<string, string[]> {
  const result = { ...rules }
  for (const [name, lines] of Object.entries(more)) {
    result[name] = [
      ...(result[name] ?? []),
      ...lines.map(line => (name in rules ? `+${line}` : line)),
    ]
  }
  return result
}
