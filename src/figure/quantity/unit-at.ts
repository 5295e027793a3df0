import type { Amount } from '../amount/amount.ts'
import { isMark } from '../scan/is-mark.ts'
import { isWhole } from '../scan/is-whole.ts'
import { type Scan, scan } from '../scan/scan.ts'

interface At {
  value: string
  next: number
}

/** A unit behind a number; one letter needs to touch it or to stand alone. */
export function unitAt(state: Scan, number: Amount, at: number): At | undefined {
  const unit = scan(state, at, 'unit') ?? scan(state, ofAt(state, number, at), 'unit')
  if (!unit) return inBrackets(state, number, at)
  if (!isWhole(state, unit.next) || isCode(state, at, unit.next)) return undefined
  if (number.article && scan(state, at, 'notUnitOfOne')) return undefined
  const token = state.tokens[at]
  if (token?.text === '"' && closesQuote(state, token.start)) return undefined
  const short = token && unit.next - at === 1 && token.text.length <= 2 && /\p{L}/u.test(token.text)
  if (!short) return unit
  const single = token.text.length === 1
  if (single && isHyphened(state, at)) return undefined
  if (!number.digits && (single || scan(state, at, 'notUnit'))) return undefined
  const after = state.tokens[unit.next]
  const opens = after?.spaced && after.kind !== 'mark'
  return token.spaced && scan(state, at, 'notUnit') && opens ? undefined : unit
}

/** `24703 m212`: letters with digits of their own. */
function isCode({ tokens }: Scan, at: number, next: number): boolean {
  const [letters, digits] = [tokens[at], tokens[next]]
  return letters?.spaced === true && digits?.kind === 'number' && !digits.spaced
}

/** `Under-18s`: digits that a hyphen ties to a word have no unit of one letter. */
function isHyphened({ tokens }: Scan, at: number): boolean {
  const [number, hyphen, word] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]]
  if (number?.spaced || hyphen?.spaced || !hyphen) return false
  return isMark(hyphen, '-‐‑') && word?.kind === 'word'
}

const brackets: Record<string, string> = { '(': ')', '[': ']', '{': '}' }

/** `20 (kg)`: the symbol alone in brackets. */
function inBrackets(state: Scan, { digits }: Amount, at: number): At | undefined {
  const open = state.tokens[at]
  const close = open?.kind === 'mark' ? brackets[open.text] : undefined
  const unit = digits && close ? scan(state, at + 1, 'unit') : undefined
  if (!unit || state.tokens[unit.next]?.text !== close) return undefined
  return { value: unit.value, next: unit.next + 1 }
}

/** Where the nearest text before has an open quotation mark, `"` is no inch. */
function closesQuote({ lower }: Scan, start: number): boolean {
  const before = lower.slice(Math.max(0, start - 200), start)
  return (before.split('"').length - 1) % 2 === 1
}

/** `half an hour`, `half of an hour`, `one and three quarters of hours`. */
function ofAt(state: Scan, number: Amount, at: number): number {
  if (number.digits || number.value.d === 1n) return state.tokens.length
  const of = scan(state, at, 'of')?.next ?? at
  return scan(state, of, 'article')?.next ?? of
}
