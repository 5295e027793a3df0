/**
 * Quotation marks of another language.
 *
 * ## Why
 *
 * „So“ quotes German, “so” English, « so » French. Marks that came over from the source, and
 * quotations that open in one way and close in another, look foreign. Straight marks are fine, unless
 * `strict` says otherwise; apostrophes are no quotation marks. The marks of each locale are
 * CLDR's, and others that its books and newspapers use.
 *
 * ## Options
 *
 * `strict`: only the marks of the locale will do, straight ones will not. Default: false.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Sie sagte: „Nvidias ‚Wunder‘ ist vorbei.“
 * ```
 *
 * ```md target
 * “Nvidia’s ‘miracle’ is over,” she said.
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Sie sprach von einem „Wunder“.
 * ```
 *
 * ```md target
 * She spoke of a „miracle“.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:43: warning: Unexpected quotation marks `„…“`, expected `“…”`
 * ```
 *
 * @example {"locale": "en", "rules": {"quotation-marks": ["warn", {"strict": true}]}}
 *
 * ```md source
 * Sie sprach von einem „Wunder“.
 * ```
 *
 * ```md target
 * She spoke of a "miracle".
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:43: warning: Unexpected quotation marks `"…"`, expected `“…”`
 * ```
 */

import * as z from 'zod'
import { markdownSpan } from '../markdown/index.ts'
import type { PairCheck } from '../types.ts'
import { languageOf } from './language-of.ts'
import { optionsOf } from './options-of.ts'
import { placeInTarget } from './place-in-target.ts'
import { type Quotation, quotations } from './quotations.ts'
import { type Quotes, quotes } from './quotes.ts'

const options = z.strictObject({ strict: z.boolean().default(false) })

export const quotationMarks: PairCheck = {
  id: 'quotation-marks',
  on: 'pair',
  severity: 'warning',
  fixable: true,
  safe: ['foreign'],
  reads: true,
  options,
  *run(context) {
    const { source, target, settings } = context
    const own = target && quotes(target.locale)
    if (!target || !own || !/["“„”«»‹›‚‘「『]/.test(target.text)) return
    const { strict } = optionsOf('quotation-marks', options, settings)
    const theirs = quotes(source.locale)
    for (const found of quotations(target.text)) {
      if (has(own, found)) continue
      const isForeign = theirs !== undefined && has(theirs, found)
      const isHalf = found.open === own.outer[0] || found.open === own.inner[0]
      if (!strict && (isStraight(found) || !(isForeign || isHalf))) continue
      const span = markdownSpan(target.prose, found)
      const actual = target.markdown.slice(span.start, span.end)
      const [start, end] = isSingle(found) ? own.inner : own.outer
      yield {
        message: 'foreign',
        values: { found: `${found.open}…${found.close}`, wanted: `${start}…${end}` },
        place: placeInTarget(context, span),
        actual,
        expected: [replace(actual, start, end, languageOf(target.locale) === 'fr')],
        alike: `${found.open}${found.close}`,
      }
    }
  },
}

function has({ outer, inner, others }: Quotes, { open, close }: Quotation): boolean {
  return [outer, inner, ...others].some(([start, end]) => start === open && end === close)
}

function isStraight({ open, close }: Quotation): boolean {
  return open === '"' && close === '"'
}

function isSingle({ open }: Quotation): boolean {
  return /[‚‘‹›]/.test(open)
}

/** French puts a no-break space inside its marks. */
function replace(quoted: string, start: string, end: string, isSpaced: boolean): string {
  const said = quoted.replace(/^&quot;|^./u, '').replace(/&quot;$|.$/u, '')
  return isSpaced ? `${start}\u00A0${said.trim()}\u00A0${end}` : `${start}${said}${end}`
}
