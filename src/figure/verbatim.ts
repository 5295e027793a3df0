import type { Atom } from './atom.ts'
import type { Side } from './types.ts'

/**
 * True for what the other text says in a way that is no figure there: a number word with the word
 * beside it in a title that is kept (`Four Corners`), the name of a day in another language's
 * title, digits inside an identifier (`WW1`).
 */
export function isVerbatim(own: Side, other: Side, { figure, role, value }: Atom): boolean {
  const text = own.text.slice(figure.start, figure.end)
  if (role === 'weekday' || role === 'month')
    return /^\p{Lu}\p{L}+$/u.test(text) && other.text.includes(text)
  if (figure.detail.digits) {
    if (value.d !== 1n || value.n > 999n) return false
    return new RegExp(`\\p{L}[‐-]?${value.n}(?![\\d.,:])`, 'u').test(other.text)
  }
  const before = /[\p{L}\p{N}'’]+[\s-]$/u.exec(
    own.text.slice(Math.max(0, figure.start - 40), figure.start),
  )
  const after = /^[\s-][\p{L}\p{N}'’]+/u.exec(own.text.slice(figure.end, figure.end + 40))
  const phrases = [before ? before[0] + text : '', after ? text + after[0] : '']
  const flat = other.text.replaceAll('-', ' ')
  return phrases.some(phrase => phrase !== '' && flat.includes(phrase.replaceAll('-', ' ')))
}
