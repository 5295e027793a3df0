import type { Atom } from './atom.ts'
import type { Side } from './types.ts'

/**
 * True for a number word that stands in the other text just so, with the word beside it: a title
 * (`Four Corners`) that the translation keeps.
 */
export function isVerbatim(own: Side, other: Side, { figure }: Atom): boolean {
  if (figure.detail.digits) return false
  const text = own.text.slice(figure.start, figure.end)
  const before = /[\p{L}\p{N}'’-]+[\s-]$/u.exec(
    own.text.slice(Math.max(0, figure.start - 40), figure.start),
  )
  const after = /^[\s-][\p{L}\p{N}'’-]+/u.exec(own.text.slice(figure.end, figure.end + 40))
  const joined = [before ? before[0] + text : '', after ? text + after[0] : '']
  return joined.some(phrase => phrase !== '' && other.text.includes(phrase))
}
