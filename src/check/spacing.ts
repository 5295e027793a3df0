/**
 * Spaces that a language does not have there.
 *
 * ## Why
 *
 * A mark that hangs alone at the start of a line is a fault that readers see. No language but French
 * has a space before `,` `.` `!` or `?`. What is right before a percent sign tells CLDR: `17 %` with a
 * no-break space in German, `17%` in English.
 *
 * ## Options
 *
 * `percent`: `"locale"`, every percent sign is as CLDR has it, or `"uniform"`, only a text that writes
 * it in two ways is reported. Default: `"locale"`.
 *
 * `strict`: in French the marks `; : ! ? »` have their no-break space. Default: false.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Die Aktie fiel um 17 %, dann um 21 %.
 * ```
 *
 * ```md target
 * The share fell by 17%, then by 21%.
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Die Aktie fiel, dann stieg sie.
 * ```
 *
 * ```md target
 * The share fell , then it rose.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:41: warning: Unexpected space before `,`, expected none
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Die Aktie fiel um 17 %, dann um 21 %.
 * ```
 *
 * ```md target
 * The share fell by 17%, then by 21 %.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:56: warning: Unexpected spacing in `21 %`, expected `21%`
 * ```
 */

import * as z from 'zod'
import { markdownSpan } from '../markdown/index.ts'
import type { Fault, PairCheck, PairContext, UnitReading } from '../types.ts'
import { languageOf } from './language-of.ts'
import { optionsOf } from './options-of.ts'
import { placeInTarget } from './place-in-target.ts'

const options = z.strictObject({
  percent: z.enum(['locale', 'uniform']).default('locale'),
  strict: z.boolean().default(false),
})

export const spacing: PairCheck = {
  id: 'spacing',
  on: 'pair',
  severity: 'warning',
  fixable: true,
  safe: ['loose', 'percent', 'tight'],
  reads: true,
  options,
  *run(context) {
    const { source, target, settings } = context
    if (!target) return
    const { percent, strict } = optionsOf('spacing', options, settings)
    const isFrench = languageOf(target.locale) === 'fr'
    if (!isFrench && !source.text.match(loose)) yield* all(context, target, loose, 'loose', '')
    if (isFrench && strict) yield* all(context, target, tight, 'tight', '\u00A0')
    yield* percents(context, target, percent === 'uniform')
  },
}

/** A space before a mark that ends something; not in ratios, `1 : 2`. */
const loose = /(?<=[\p{L}\p{N}"'”’»)])[ \u00A0\u202F]+(?=[,;.!?](?:\s|$)|:(?:\s\D|$))/gu

/** In French: a mark without its space, or with one at which a line may end. */
const tight = /(?<=[\p{L}\p{N})]) ?(?=[;:!?»](?:\s|$))/gu

function* all(
  context: PairContext,
  target: UnitReading,
  pattern: RegExp,
  message: string,
  wanted: string,
): Generator<Fault> {
  for (const { 0: found, index } of target.text.matchAll(pattern)) {
    const mark = target.text.charAt(index + found.length)
    // The mark belongs to the place, so that what is wrong has a range.
    const span = markdownSpan(target.prose, { start: index, end: index + found.length + 1 })
    const actual = target.markdown.slice(span.start, span.end)
    const place = placeInTarget(context, span)
    yield { message, values: { mark }, place, actual, expected: [wanted + mark], alike: mark }
  }
}

const percentSign = /(?<number>\d)(?<gap>[ \u00A0\u202F]?)%(?!\p{L})/gu

function* percents(
  context: PairContext,
  target: UnitReading,
  isUniform: boolean,
): Generator<Fault> {
  const found = [...target.text.matchAll(percentSign)]
  const gaps = new Set(found.map(({ groups }) => groups?.gap))
  if (found.length === 0 || (gaps.size === 1 && isUniform)) return
  const wanted = gapOf(target.locale)
  for (const { index, groups } of found) {
    const gap = groups?.gap ?? ''
    if (gap === wanted || (gap === '\u202F' && wanted === '\u00A0')) continue
    const start = target.text.slice(0, index).search(/[\d.,]*$/)
    const span = markdownSpan(target.prose, { start, end: index + 2 + gap.length })
    const actual = target.markdown.slice(span.start, span.end)
    const expected = `${target.text.slice(start, index + 1)}${wanted}%`
    const place = placeInTarget(context, span)
    yield { message: 'percent', place, actual, expected: [expected], alike: '' }
  }
}

/** What stands between a figure and its percent sign in a locale. */
function gapOf(locale: string): string {
  const before = gaps.get(locale)
  if (before !== undefined) return before
  const gap = makeGap(locale)
  gaps.set(locale, gap)
  return gap
}

const gaps = new Map<string, string>()

function makeGap(locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'percent' }).formatToParts(0.17)
  const sign = parts.findIndex(({ type }) => type === 'percentSign')
  const before = parts[sign - 1]
  return before?.type === 'literal' ? before.value : ''
}
