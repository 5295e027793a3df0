/**
 * A character that nobody sees, and that the source does not have.
 *
 * ## Why
 *
 * Zero-width spaces part words for a search and for no reader, direction marks turn a text round,
 * control characters break the tools behind. They come with text that was pasted. Joiners stay where
 * scripts and emoji need them; so do breaks between words in scripts without spaces, and direction
 * marks, though no overrides, in scripts from right to left. Soft hyphens are a warning.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Guten Morgen 👩‍🚀
 * ```
 *
 * ```md target
 * Good morning 👩‍🚀
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Guten Morgen
 * ```
 *
 * ```md target
 * Good&#x200B; morning
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:24: error: Unexpected invisible character U+200B, expected none that the source does not have
 * ```
 */

import { visit } from 'unist-util-visit'
import type { PairCheck, Span, UnitReading } from '../types.ts'
import { characterClass } from '../util/character-class.ts'
import { countCharacters } from '../util/count-characters.ts'
import { placeInTarget } from './place-in-target.ts'
import { scriptOf } from './script-of.ts'

export const noInvisibleCharacter: PairCheck = {
  id: 'no-invisible-character',
  on: 'pair',
  severity: 'error',
  fixable: true,
  *run(context) {
    const { source, target } = context
    if (!target) return
    const left = new Map<string, number>()
    for (const { character } of hidden(target)) left.set(character, 0)
    if (left.size === 0) return
    for (const { character } of hidden(source)) {
      left.set(character, (left.get(character) ?? 0) + 1)
    }
    let last: Hidden | undefined
    for (const found of hidden(target)) {
      const { character, start, end } = found
      const known = left.get(character) ?? 0
      left.set(character, known - 1)
      // A row of the same character is one fault.
      const isFurther = last?.character === character && last.end === start
      last = found
      if (known > 0 || isFurther) continue
      const span = { start, end: endOfRow(target.markdown, start, end) }
      const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
      yield {
        message: 'added',
        values: { code: `U+${code}` },
        severity: character === '\u00AD' ? 'warning' : 'error',
        place: placeInTarget(context, span),
        actual: target.markdown.slice(span.start, span.end),
        expected: [''],
        alike: code ?? '',
      }
    }
  },
}

/** Where a row of the character that stands at a place ends. */
function endOfRow(text: string, start: number, end: number): number {
  const character = text.slice(start, end)
  let at = end
  while (text.startsWith(character, at)) at += character.length
  return at
}

interface Hidden extends Span {
  character: string
}

/** Characters that leave no mark: control, format and ignorable ones, but the forms of emoji. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const isInvisible = characterClass(new RegExp(`^${invisible.source}$`, 'u'))
const harmless = /[\t\n\r]|\uFE0E|\uFE0F/

/** The invisible characters of a text in order, those said by character references among them. */
function hidden({ markdown, locale, tree, prose }: UnitReading): Hidden[] {
  const found = list(markdown, locale).map(({ character, start, end }) => ({
    character,
    start,
    end,
  }))
  if (!markdown.includes('&')) return found
  const said = list(prose.text, locale).flatMap(({ character, start, end }) => {
    const span = { start: prose.offsets[start] ?? 0, end: prose.ends[end - 1] ?? 0 }
    return span.end - span.start > character.length ? [{ character, ...span }] : []
  })
  visit(tree, ['link', 'image'], node => {
    if (!('url' in node) || !node.data || !('destination' in node.data)) return
    const span = node.data.destination
    const written = span ? list(markdown.slice(span.start, span.end), locale).length : 0
    for (const { character } of span ? list(node.url, locale).slice(written) : []) {
      said.push({ character, start: span?.start ?? 0, end: span?.end ?? 0 })
    }
  })
  return [...found, ...said].sort((a, b) => a.start - b.start)
}

function list(text: string, locale: string): Hidden[] {
  if (countCharacters(text, isInvisible) === 0) return []
  return Array.from(text.matchAll(invisible), ({ 0: character, index: start }) => ({
    character,
    start,
    end: start + character.length,
  })).filter(({ character, start, end }) => {
    if (harmless.test(character)) return false
    return !isAtHome(character, text.slice(0, start), text.slice(end), locale)
  })
}

/** Scripts in which joiners tell letters apart (Unicode, section 23.2). */
const joining =
  /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Mongolian}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Oriya}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Khmer}\p{M}]$/u

/** Scripts that put no space between words, and scripts from right to left. */
const unspaced = /^(?:Hans|Hant|Hrkt|Jpan|Khmr|Laoo|Mymr|Thai|Tibt)$/
const leftward = /^(?:Arab|Adlm|Hebr|Nkoo|Rohg|Syrc|Thaa)$/

function isAtHome(character: string, before: string, after: string, locale: string): boolean {
  const script = scriptOf(locale)
  if (character === '\u200D' && /\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)*$/u.test(before)) {
    return /^\p{Extended_Pictographic}/u.test(after)
  }
  if (/[\u200C\u200D]/.test(character)) return joining.test(before)
  if (/[\u200B\u2060]/.test(character)) return unspaced.test(script)
  // Tags spell the flags of regions behind a black flag.
  if (/[\u{E0020}-\u{E007F}]/u.test(character))
    return /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u.test(before)
  return /[\u061C\u200E\u200F\u2066-\u2069]/.test(character) && leftward.test(script)
}
