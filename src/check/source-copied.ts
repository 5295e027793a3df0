/**
 * A translation that is the source, word for word.
 *
 * ## Why
 *
 * Somebody copied the text to translate it later. Names, figures, code and addresses are the same in
 * every language and no translation; so are words that two languages share, and titles in English. Only
 * a text that has words of the source language which the target language does not have is reported, be
 * it a heading of one word.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Nvidia GeForce RTX 4090
 * ```
 *
 * ```md target
 * Nvidia GeForce RTX 4090
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Die Aktien fielen an der Börse.
 * ```
 *
 * ```md target
 * Die Aktien fielen an der Börse.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:28: warning: Unexpected text in the words of its source, expected a translation
 * ```
 */

import type { PairCheck, UnitReading } from '../types.ts'
import { functionWords } from './function-words.ts'
import { isTelling } from './is-telling.ts'
import { languageOf } from './language-of.ts'
import { ownText } from './own-text.ts'
import { placeInSource } from './place-in-source.ts'
import { sameWords } from './same-words.ts'
import { wholeTarget } from './whole-target.ts'
import { wordsOf } from './words-of.ts'

export const sourceCopied: PairCheck = {
  id: 'source-copied',
  on: 'pair',
  severity: 'warning',
  fixable: false,
  *run(context) {
    const { source, target } = context
    if (!target || !sameWords(source, target)) return
    const [from, to] = [languageOf(source.locale), languageOf(target.locale)]
    if (from === to || !isOf(source, from, to)) return
    yield { message: 'copied', place: wholeTarget(context), cause: placeInSource(context) }
  },
}

/** Fewer words are no sentence; without a list of a language's words, so many tell that it is one. */
const fewest = { known: 3, unknown: 6 }

/** Whether a text is of one language and not of another, and no title in English. */
function isOf(reading: UnitReading, from: string, to: string): boolean {
  const text = ownText(reading)
  const words = wordsOf(text)
  const known = functionWords[from]
  if (!known) return words.length >= fewest.unknown
  if (words.some(word => isTelling(word, from, to))) return true
  if (words.length < fewest.known) return false
  const small = text.match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? []
  const telling = words.filter(word => known.has(word) && !functionWords[to]?.has(word))
  return telling.length > 0 && small.some(word => !known.has(word))
}
