import { roman } from '../amount/roman.ts'
import { recognise } from '../recognise.ts'
import { findLanguage } from '../scan/find-language.ts'
import type { DetailedFigure, Side } from '../types.ts'
import type { Atom } from './atom.ts'

/** The language of titles and quotations that translations leave as they are. */
const titleLanguage = 'en'

/** What each text says when it is read as titles. */
const titles = new WeakMap<Side, DetailedFigure[]>()

/**
 * True for what the other text says in a way that is no figure there: a number word with the word
 * beside it in a title that is kept (`Four Corners`), the name of a day in another language's
 * title, digits inside an identifier (`WW1`).
 */
export function isVerbatim(own: Side, other: Side, atom: Atom): boolean {
  const { figure, role } = atom
  const text = own.text.slice(figure.start, figure.end)
  if (role === 'weekday' || role === 'month') {
    const name = /^\p{Lu}\p{L}+$/u.test(text)
    if (name && other.text.includes(text)) return true
    return (role === 'month' && isHomonym(other, atom)) || isInTitle(other, atom)
  }
  if (isRoman(other.text, atom)) return true
  if (figure.detail.digits) {
    const { start, end } = figure.detail.number
    const digits = own.text.slice(figure.start + start, figure.start + end)
    if (!/^\d+(?:\.\d+)?$/.test(digits)) return false
    const number = digits.replace('.', '\\.')
    const inside = `\\p{L}[‐-]?${number}(?!\\d|[.,:]\\d)|(?<![\\d.,:])${number}[‐-]?\\p{Lu}`
    return new RegExp(inside, 'u').test(other.text)
  }
  const before = /[\p{L}\p{N}'’]+[\s-]$/u.exec(
    own.text.slice(Math.max(0, figure.start - 40), figure.start),
  )
  const after = /^[\s-][\p{L}\p{N}'’]+/u.exec(own.text.slice(figure.end, figure.end + 40))
  const phrases = [before ? before[0] + text : '', after ? text + after[0] : '']
  const flat = other.text.replaceAll('-', ' ')
  if (phrases.some(phrase => phrase !== '' && flat.includes(phrase.replaceAll('-', ' '))))
    return true
  return isInTitle(other, atom)
}

/** `Der Mai` is `May`, though that alone is another word as well. */
function isHomonym({ text, language }: Side, { value }: Atom): boolean {
  const { language: words, phrases } = findLanguage(language).lexicon
  const names = words.homonym?.split('|') ?? []
  return names.some(name => {
    const senses = phrases.get(name.toLowerCase())?.flatMap(entry => entry.senses) ?? []
    const isMonth = senses.some(sense => sense.kind === 'month' && sense.value === String(value.n))
    return isMonth && new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text)
  })
}

/** `Henry VIII` for `Heinrich der Achte`, `Part II` for `Teil 2`. */
function isRoman(text: string, { value, unit }: Atom): boolean {
  if (value.d !== 1n || value.n < 2n || value.n > 39n || unit) return false
  const numerals = text.match(/(?<![\p{L}\d])[IVX]+(?![\p{L}\d])/gu) ?? []
  return numerals.some(numeral => roman(numeral) === Number(value.n))
}

/** True where the text, read as a title in another language, says the same. */
function isInTitle(side: Side, { key, value, role }: Atom): boolean {
  if (side.language.startsWith(titleLanguage)) return false
  const read = titles.get(side) ?? recognise(side.text, titleLanguage)
  titles.set(side, read)
  return read.some(figure => {
    if (figure.detail.digits) return false
    if (role === 'weekday') return `w:${figure.date?.weekday}` === key
    if (role === 'month') return `m:${figure.date?.month}` === key
    return figure.value === String(value.n) && value.d === 1n
  })
}
