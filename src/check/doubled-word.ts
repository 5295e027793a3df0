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
import { characterClass } from '../util/character-class.ts'
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
  let last: Span | undefined
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start)
    if (end === start) {
      start += 1
      continue
    }
    if (last?.end === start - 1 && /[ \n\u00A0]/.test(text.charAt(last.end))) {
      const before = text.slice(last.start, last.end)
      const word = text.slice(start, end)
      if (before.toLowerCase() === word && lower.test(word)) {
        result.push({ word: before, start: last.start, end })
      }
    }
    last = { start, end }
    start = end
  }
  return result
}

const isPart = characterClass(/^[\p{L}\p{M}\p{N}'’_-]$/u)
const lower = /^\p{Ll}[\p{L}\p{M}]+$/u

/** Where the word ends that starts at an offset; the offset itself where none does. */
function wordEnd(text: string, start: number): number {
  let at = start
  for (let code = text.codePointAt(at); code !== undefined && isPart(code); ) {
    at += code > 0xffff ? 2 : 1
    code = text.codePointAt(at)
  }
  return at
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
