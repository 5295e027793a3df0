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
import { placeInSource } from './place-in-source.ts'
import { wholeTarget } from './whole-target.ts'
import { wordsOf } from './words-of.ts'

export const wrongLanguage: PairCheck = {
  id: 'wrong-language',
  on: 'pair',
  severity: 'warning',
  fixable: false,
  reads: true,
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
/** Parts of all words: at most of the own language alone, at least of the other. */
const shares = { own: 0.04, other: 0.25 }

/** The language of a text where it is not its locale's. Words that both have tell nothing. */
function otherLanguage({ text, locale }: UnitReading): string | undefined {
  const own = functionWords[languageOf(locale)]
  const words = wordsOf(text)
  if (!own || words.length < fewest.words) return undefined
  const [best] = Object.entries(functionWords)
    .map(([language, known]) => ({
      language,
      hits: words.filter(word => known.has(word)).length,
      against: words.filter(word => own.has(word) && !known.has(word)).length,
    }))
    .filter(
      ({ hits, against }) =>
        hits >= Math.max(fewest.hits, words.length * shares.other) &&
        against <= words.length * shares.own,
    )
    .sort((x, y) => y.hits - x.hits)
  return best && functionWords[best.language] !== own ? best.language : undefined
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
