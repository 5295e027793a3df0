/**
 * A translation in another language.
 *
 * ## Why
 *
 * Two files are mixed up, or a paragraph was never translated and only edited. The check is cautious:
 * in texts of eight words and more it speaks where next to no word is of the language and many are of
 * another, in shorter ones where every word is of the source's language alone; and wherever most
 * letters are of another script.
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
import { characterClass } from '../util/character-class.ts'
import { countCharacters } from '../util/count-characters.ts'
import { functionWords } from './function-words.ts'
import { isTelling } from './is-telling.ts'
import { languageOf } from './language-of.ts'
import { ownText } from './own-text.ts'
import { placeInSource } from './place-in-source.ts'
import { readingWords } from './reading-words.ts'
import { sameWords } from './same-words.ts'
import { scriptOf } from './script-of.ts'
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
    if (!target || sameWords(source, target)) return
    const language = otherLanguage(target) ?? sourceLanguage(source, target)
    if (!language && !isOtherScript(source, target)) return
    const values = { locale: target.locale }
    const where = { place: wholeTarget(context), cause: placeInSource(context) }
    if (language) yield { message: 'language', values: { ...values, language }, ...where }
    else yield { message: 'script', values, ...where }
  },
}

const fewest = { words: 8, hits: 3, letters: 20 }
/** Parts of all words: at most of the own language alone, at least of the other. */
const shares = { own: 0.04, other: 0.25 }

/** The language of a text where it is not its locale's. Words that both have tell nothing. */
function otherLanguage(target: UnitReading): string | undefined {
  const own = functionWords[languageOf(target.locale)]
  const words = readingWords(target)
  if (!own || words.length < fewest.words) return undefined
  const { all, both, ofOwn } = count(words, own)
  const [best] = Object.keys(functionWords)
    .map(language => ({
      language,
      hits: all.get(language) ?? 0,
      against: ofOwn - (both.get(language) ?? 0),
    }))
    .filter(
      ({ hits, against }) =>
        hits >= Math.max(fewest.hits, words.length * shares.other) &&
        against <= words.length * shares.own,
    )
    .sort((x, y) => y.hits - x.hits)
  return best && functionWords[best.language] !== own ? best.language : undefined
}

/** How many of the words each language has, and how many of the own ones. */
function count(words: readonly string[], own: ReadonlySet<string>) {
  const all = new Map<string, number>()
  const both = new Map<string, number>()
  let ofOwn = 0
  for (const word of words) {
    const languages = speakers.get(word)
    if (!languages) continue
    const isOwn = own.has(word)
    if (isOwn) ofOwn += 1
    for (const language of languages) {
      all.set(language, (all.get(language) ?? 0) + 1)
      if (isOwn) both.set(language, (both.get(language) ?? 0) + 1)
    }
  }
  return { all, both, ofOwn }
}

/** The languages of each function word. */
const speakers = new Map<string, string[]>()
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words) speakers.set(word, [...(speakers.get(word) ?? []), language])
}

/** The language of the source where a short text has nothing but words that only it has. */
function sourceLanguage({ locale }: UnitReading, target: UnitReading): string | undefined {
  if (readingWords(target).length >= fewest.words) return undefined
  const [from, to] = [languageOf(locale), languageOf(target.locale)]
  const words = wordsOf(ownText(target))
  return words.length > 0 && words.every(word => isTelling(word, from, to)) ? from : undefined
}

/** Whether most letters are not of the locale's script, and not because names of the source are. */
function isOtherScript({ names }: UnitReading, { text, locale }: UnitReading): boolean {
  const isForeign = foreignLetters(locale)
  if (!isForeign || countCharacters(text, isForeign) === 0) return false
  const kept = names.reduce((rest, { text: name }) => rest.replaceAll(name, ''), text)
  const letters = countCharacters(kept, isLetter)
  return letters >= fewest.letters && countCharacters(kept, isForeign) * 2 > letters
}

const isLetter = characterClass(/^\p{L}$/u)
const foreign = new Map<string, ((code: number) => boolean) | undefined>()

/** Letters not of a locale's script; nothing where Unicode has no such property. */
function foreignLetters(locale: string): ((code: number) => boolean) | undefined {
  const script = scriptOf(locale)
  if (!foreign.has(script)) foreign.set(script, classOf(script))
  return foreign.get(script)
}

function classOf(script: string): ((code: number) => boolean) | undefined {
  const parts = together[script] ?? [script]
  try {
    const own = parts.map(part => `\\p{sc=${part}}`).join('')
    return characterClass(new RegExp(`^[\\p{L}--[${own}]]$`, 'v'))
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
