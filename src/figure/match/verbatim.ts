import { roman } from '../amount/roman.ts'
import { recognise } from '../recognise.ts'
import { findLanguage } from '../scan/find-language.ts'
import type { DetailedFigure, Side } from '../types.ts'
import type { Atom } from './atom.ts'
import { body } from './body.ts'

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
    if (isVersion(own, other, figure) || isAcronym(own.text, other.text, figure)) return true
    const name = /^\p{Lu}\p{L}+$/u.test(text)
    if (name && other.text.includes(text)) return true
    return (role === 'month' && isHomonym(other, atom)) || isInTitle(other, atom)
  }
  if (isRoman(other.text, atom) || isAcronym(own.text, other.text, figure)) return true
  if (isVersion(own, other, figure)) return true
  if (role === 'halfYear') return new RegExp(`\\bH${atom.value.n}\\b`).test(other.text)
  if (figure.detail.digits) {
    // `7b`, the name of a class, is a scale or unit in one language only.
    if (/^\d+\p{L}+$/u.test(text) && isWordOf(other.text, text)) return true
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

/** `2.10.12`, `7.1.`: what looks like a date stands in the other text as it is. */
function isVersion({ text }: Side, other: Side, figure: DetailedFigure): boolean {
  if (!figure.date) return false
  const { start, end } = body(figure)
  const parts = /^\d+(?:\.\d+)+(?=\.?$)/.exec(text.slice(start, end))?.[0].replaceAll('.', '\\.')
  return parts !== undefined && new RegExp(`(?<![\\d.,])${parts}(?!\\.?\\d)`).test(other.text)
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

/**
 * The figure belongs to a name of which the other text has the initials: `Saturday Night Live` and
 * `SNL`, or they stand behind it in brackets.
 */
function isAcronym(own: string, other: string, figure: DetailedFigure): boolean {
  const { start, end } = body(figure)
  const explained = /^\s?\((\p{Lu}{2,6})\)/u.exec(own.slice(end, end + 10))?.[1]
  if (explained && isWordOf(other, explained)) return true
  const before =
    /(?:\p{Lu}[\p{L}'’]*\s)*$/u.exec(own.slice(Math.max(0, start - 60), start))?.[0] ?? ''
  const name = /^\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*)*/u.exec(own.slice(start, end + 60))?.[0]
  if (name === undefined) return false
  const words = (before + name).split(' ')
  const first = before.split(' ').length - 1
  return Array.from({ length: first + 1 }, (_, from) =>
    Array.from({ length: words.length }, (_, to) => [from, to + 1] as const),
  )
    .flat()
    .some(([from, to]) => {
      const part = words.slice(from, to)
      if (part.length < 3 || to <= first) return false
      return isWordOf(other, part.map(word => word.charAt(0)).join(''))
    })
}

function isWordOf(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u').test(text)
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
