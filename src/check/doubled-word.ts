/**
 * The same word twice in a row.
 *
 * ## Why
 *
 * “The the” is left over from an edit. Words that a language does put twice (“that that”, „die die“,
 * „từ từ“) are passed over, as are names; and where the source has a word twice, so may the
 * translation.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Das, was er hatte, war viel.
 * ```
 *
 * ```md target
 * All that he had had was much.
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Das war viel Geld.
 * ```
 *
 * ```md target
 * That was was a lot of money.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:30: warning: Unexpected word `was was` twice in a row, expected `was`
 * ```
 */

import { markdownSpan } from '../markdown/index.ts'
import type { PairCheck, Span } from '../types.ts'
import { functionWords } from './function-words.ts'
import { languageOf } from './language-of.ts'
import { placeInTarget } from './place-in-target.ts'

export const doubledWord: PairCheck = {
  id: 'doubled-word',
  on: 'pair',
  severity: 'warning',
  fixable: true,
  reads: true,
  *run(context) {
    const { source, target } = context
    if (!target) return
    const found = doubledWords(target.text)
    if (found.length === 0 || doubledWords(source.text).length > 0) return
    const language = languageOf(target.locale)
    for (const { word, start, end } of found) {
      if (!isFault(word.toLowerCase(), language)) continue
      const span = markdownSpan(target.prose, { start, end })
      const actual = target.markdown.slice(span.start, span.end)
      // Between marks of emphasis only a person can tell which of the two goes.
      const isBare = actual.replaceAll(/\s/g, ' ') === target.text.slice(start, end)
      const place = placeInTarget(context, span)
      yield { message: 'doubled', values: { word }, place, actual, expected: isBare ? [word] : [] }
    }
  },
}

/** Words that stand twice, the second in lower case, for names may; with the places of both. */
function doubledWords(text: string): (Span & { word: string })[] {
  const result: (Span & { word: string })[] = []
  let last: { word: string; start: number; end: number } | undefined
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{M}\p{N}'’_-]+/gu)) {
    const end = start + word.length
    const isNext = last !== undefined && /^[ \n\u00A0]$/.test(text.slice(last.end, start))
    const isLower = /^\p{Ll}[\p{L}\p{M}]+$/u.test(word)
    if (last && isNext && isLower && last.word.toLowerCase() === word) {
      result.push({ word: last.word, start: last.start, end })
    }
    last = { word, start, end }
  }
  return result
}

/** Words that may stand twice, by language. */
const legitimate: Record<string, RegExp> = {
  de: /^(?:da|das|dem|den|der|die|ihr|nein|ja|sehr|sie|was|wer)$/,
  en: /^(?:blah|bye|do|had|ha|her|is|it|no|really|so|that|very|yes|you)$/,
  es: /^(?:muy|no|nos|ya)$/,
  fr: /^(?:nous|vous|très)$/,
  it: /^(?:così|molto|no|piano|si)$/,
  nl: /^(?:dat|die|een|er|heel)$/,
  pl: /^(?:bardzo|nie)$/,
  pt: /^(?:muito|não|nos)$/,
  vi: /^(?:đây|đó|không|lại|nào|như|người|rất|ra|sau|ta|thì|từ|về)$/,
}

/** Languages in which every doubled word is a fault; others double many for emphasis or number. */
const strict = /^(?:de|en|nl)$/

function isFault(word: string, language: string): boolean {
  if (legitimate[language]?.test(word)) return false
  return strict.test(language) || (functionWords[language]?.has(word) ?? false)
}
