/**
 * A translation that is much longer or shorter than its source.
 *
 * ## Why
 *
 * Half a paragraph is missing, or two were put into one. Languages differ, and so do translators;
 * among thousands of professional translations of news between German, English and Vietnamese nearly
 * all have between 0.4 and 2.2 times the letters of their source.
 *
 * ## Options
 *
 * `least` and `most`: how many times the source's letters a translation has. Defaults: 0.4 and 2.5.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Die Aktien fielen gestern an der Börse in New York, und viele Anleger wollten sie nicht mehr haben.
 * ```
 *
 * ```md target
 * Shares fell on the stock exchange in New York yesterday, and many investors did not want them.
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Die Aktien fielen gestern an der Börse in New York, und viele Anleger wollten sie nicht mehr haben.
 * ```
 *
 * ```md target
 * Shares fell in New York yesterday.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:33: warning: Unexpected length, 35 % of the source, expected 40 % or more
 * ```
 */

import * as z from 'zod'
import type { PairCheck } from '../types.ts'
import { characterClass } from '../util/character-class.ts'
import { countCharacters } from '../util/count-characters.ts'
import { optionsOf } from './options-of.ts'
import { placeInSource } from './place-in-source.ts'
import { wholeTarget } from './whole-target.ts'

const options = z.strictObject({
  least: z.number().positive().default(0.4),
  most: z.number().positive().default(2.5),
})

export const lengthRatio: PairCheck = {
  id: 'length-ratio',
  on: 'pair',
  severity: 'warning',
  fixable: false,
  options,
  *run(context) {
    const { source, target, settings } = context
    if (!target) return
    const [ours, theirs] = [weigh(source.text), weigh(target.text)]
    if (Math.max(ours, theirs) < fewest || Math.min(ours, theirs) === 0) return
    const { least, most } = optionsOf('length-ratio', options, settings)
    const ratio = theirs / ours
    if (ratio >= least && ratio <= most) return
    yield {
      message: ratio < least ? 'short' : 'long',
      values: { ratio: percent(ratio), limit: percent(ratio < least ? least : most) },
      place: wholeTarget(context),
      cause: placeInSource(context),
    }
  },
}

/** Shorter texts vary too much. */
const fewest = 60

/** How many letters of an alphabet a text is worth; a character of Chinese is about three. */
function weigh(text: string): number {
  return countCharacters(text, isLetter) + 2 * countCharacters(text, isSign)
}

const isLetter = characterClass(/^[\p{L}\p{N}]$/u)
const isSign = characterClass(/^[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]$/u)

function percent(ratio: number): number {
  return Math.round(100 * ratio)
}
