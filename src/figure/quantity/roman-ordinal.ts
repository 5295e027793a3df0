import { rational } from '../amount/rational.ts'
import { roman } from '../amount/roman.ts'
import { simpleAmount } from '../amount/simple-amount.ts'
import { type Draft, draft } from '../scan/draft.ts'
import { type Scan, scan } from '../scan/scan.ts'

/** `Ludwig XIV.`, `World War II`, `Kapitel IV`: a Roman numeral behind a name; it never alarms alone. */
export function romanOrdinal(state: Scan, index: number): Draft | undefined {
  const token = state.tokens[index]
  if (token?.kind !== 'word' || token.end - token.start > 6) return undefined
  const text = state.cased.slice(token.start, token.end)
  const value = roman(text)
  if (value === undefined || !isNamed(state, index, text) || isWord(state, index)) return undefined
  const found = simpleAmount(state, index, index + 1, rational.of(value), { strength: 'weak' })
  return draft(found, { kind: 'ordinal' })
}

/**
 * One letter needs a capital before it, where nouns are not small (`tia X` are X-rays), and `I`, a
 * word of English, two.
 */
function isNamed(state: Scan, index: number, text: string): boolean {
  const before = state.tokens[index - 1]
  if (before?.kind !== 'word' || !state.tokens[index]?.spaced) return false
  if (text.length > 1) return true
  const { nameCase, ownNumeral } = state.lexicon.language
  if (!isCapital(state, index - 1)) return nameCase === true && text !== 'X'
  if (scan(state, index - 1, 'weekday') ?? scan(state, index - 1, 'month')) return false
  return text !== ownNumeral || isCapital(state, index - 2)
}

function isCapital({ tokens, cased }: Scan, index: number): boolean {
  const token = tokens[index]
  return token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(cased.slice(token.start, token.end))
}

/** `I'm`, `X-Men`. */
function isWord({ tokens }: Scan, index: number): boolean {
  const [mark, after] = [tokens[index + 1], tokens[index + 2]]
  if (!mark || mark.spaced || after?.spaced !== false) return false
  return /^['’-]$/.test(mark.text) && after.kind === 'word'
}
