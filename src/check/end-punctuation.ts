/**
 * A sentence that ends otherwise than its source.
 *
 * ## Why
 *
 * A question that became a statement says something else, and a paragraph without its last mark is
 * often one that lost its last words. Full stops, exclamation marks and dots are as good as one
 * another; headings, table cells and short texts are passed over, and so are languages that end
 * sentences without a mark.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Platzt jetzt die große Blase?
 * ```
 *
 * ```md target
 * Is the big bubble bursting now?
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Platzt jetzt die große Blase?
 * ```
 *
 * ```md target
 * The big bubble is bursting now.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:61: warning: Unexpected end `.`, expected `?`
 * ```
 */

import type { PairCheck, UnitReading } from '../types.ts'
import { characterClass } from '../util/character-class.ts'
import { languageOf } from './language-of.ts'
import { placeInSource } from './place-in-source.ts'
import { placeInTarget } from './place-in-target.ts'
import { readingWords } from './reading-words.ts'

export const endPunctuation: PairCheck = {
  id: 'end-punctuation',
  on: 'pair',
  severity: 'warning',
  fixable: false,
  *run(context) {
    const { source, target, pair } = context
    if (!target || pair.unit.type === 'heading' || pair.unit.type === 'tableCell') return
    if ([source, target].some(reading => readingWords(reading).length < fewest)) return
    if (unmarked.test(languageOf(target.locale))) return
    const [ours, theirs] = [endOf(source), endOf(target)]
    if (kindOf(ours.mark) === kindOf(theirs.mark)) return
    yield {
      message: theirs.mark === '' ? 'missing' : ours.mark === '' ? 'added' : 'changed',
      values: { source: ours.mark, found: theirs.mark },
      place: placeInTarget(context, theirs.span),
      cause: placeInSource(context, ours.span),
      alike: `${ours.mark}${theirs.mark}`,
    }
  },
}

const fewest = 4

/** Thai, Lao, Khmer, Burmese and Tibetan end sentences with a space or in their own ways. */
const unmarked = /^(?:bo|dz|km|lo|my|th)$/

/** The mark that ends a text, with what closes around it left out, and its place. */
function endOf({ text, prose }: UnitReading): {
  mark: string
  span: { start: number; end: number }
} {
  let end = text.length
  while (end > 0 && isClosing(text.charCodeAt(end - 1))) end -= 1
  const mark = markBefore(text, end)
  const start = prose.offsets[end - mark.length] ?? 0
  return {
    mark,
    span: { start, end: mark === '' ? start : (prose.ends[end - 1] ?? start) },
  }
}

const isClosing = characterClass(/^[\s"'”“’‘»«›‹)\]）」』*_]$/u)
const isMark = characterClass(/^\p{Po}$/u)

/** The mark that ends right before an offset; dots in a row are one. */
function markBefore(text: string, end: number): string {
  let start = end
  while (text.charAt(start - 1) === '.') start -= 1
  if (end - start > 1) return text.slice(start, end)
  const last = /.$/su.exec(text.slice(Math.max(0, end - 2), end))?.[0] ?? ''
  return last !== '' && isMark(last.codePointAt(0) ?? 0) ? last : ''
}

/** What a mark says of its sentence. */
function kindOf(mark: string): string {
  if (/^[?？؟;՞]$/.test(mark)) return 'question'
  if (/^[:：]$/.test(mark)) return 'colon'
  return /^(?:[.!…。！．｡।॥։።۔‽]|\.{2,})$/.test(mark) ? 'sentence' : 'none'
}
