/**
 * A translation in another language.
 *
 * ## Why
 *
 * Two files are mixed up, or a paragraph was never translated and only edited. The check is cautious:
 * it looks at texts of eight words and more, and speaks where next to no word is of the language and
 * many are of another, or where most letters are of another script.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Die Aktien fielen gestern an der Börse in New York, und viele wollten sie nicht mehr haben.
 * ```
 *
 * ```md target
 * Shares fell on the stock exchange in New York yesterday, and many did not want them any more.
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en", "rules": {"name": "off"}}
 *
 * ```md source
 * Die Aktien fielen gestern an der Börse in New York, und viele wollten sie nicht mehr haben.
 * ```
 *
 * ```md target
 * Hôm qua cổ phiếu giảm trên sàn ở New York và có nhiều người không còn muốn giữ chúng nữa.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:33: warning: Unexpected text in the language `vi`, expected `en`
 * ```
 */

import type { PairCheck, UnitReading } from '../types.ts'
import { functionWords } from './function-words.ts'
import { languageOf } from './language-of.ts'
import { languageShare } from './language-share.ts'
import { placeInSource } from './place-in-source.ts'
import { wholeTarget } from './whole-target.ts'
import { wordsOf } from './words-of.ts'

export const wrongLanguage: PairCheck = {
  id: 'wrong-language',
  on: 'pair',
  severity: 'warning',
  fixable: false,
  *run(context) {
    const { source, target } = context
    if (!target || wordsOf(source.text).join(' ') === wordsOf(target.text).join(' ')) return
    const values = { locale: target.locale }
    const where = { place: wholeTarget(context), cause: placeInSource(context) }
    const language = otherLanguage(target)
    if (language) yield { message: 'language', values: { ...values, language }, ...where }
    else if (isOtherScript(source, target)) yield { message: 'script', values, ...where }
  },
}

const fewest = { words: 8, hits: 3, letters: 20 }
/** Parts of all words, in percent: at most of the own language, at least of the other. */
const shares = { own: 4, other: 25 }

function otherLanguage({ text, locale }: UnitReading): string | undefined {
  const own = languageOf(locale)
  if (!functionWords[own]) return undefined
  const { hits, words } = languageShare(text, own)
  if (words < fewest.words || hits * 100 > words * shares.own) return undefined
  const [best] = Object.keys(functionWords)
    .map(language => ({ language, ...languageShare(text, language) }))
    .sort((a, b) => b.hits - a.hits)
  if (!best || best.hits < fewest.hits || best.hits * 100 < words * shares.other) return undefined
  return best.language
}

/** Whether most letters are not of the locale's script, and not because names of the source are. */
function isOtherScript({ names }: UnitReading, { text, locale }: UnitReading): boolean {
  const own = scriptOf(locale)
  if (!own) return false
  const kept = names.reduce((rest, { text: name }) => rest.replaceAll(name, ''), text)
  const letters = kept.match(/\p{L}/gu) ?? []
  const foreign = letters.filter(letter => !own.test(letter)).length
  return letters.length >= fewest.letters && foreign * 2 > letters.length
}

/** The letters of a locale's script; nothing where Unicode has no such property. */
function scriptOf(locale: string): RegExp | undefined {
  const script = new Intl.Locale(locale).maximize().script ?? ''
  const parts = together[script] ?? [script]
  try {
    return new RegExp(`[${parts.map(part => `\\p{sc=${part}}`).join('')}]`, 'u')
  } catch {
    return undefined
  }
}

/** Scripts of CLDR that are several of Unicode's. */
const together: Record<string, string[]> = {
  Hans: ['Hani'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
}
