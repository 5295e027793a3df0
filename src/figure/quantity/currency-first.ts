import { amount } from '../amount/amount.ts'
import type { Draft } from '../scan/draft.ts'
import { isMark } from '../scan/is-mark.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { attach } from './attach.ts'
import { negated } from './negated.ts'
import { signAt } from './sign-at.ts'
import { withLetterScale } from './with-letter-scale.ts'

/** `$450`, `USD 3.14`, `Rs20`. */
export function currencyFirst(state: Scan, index: number): Draft | undefined {
  const currency = scan(state, index, 'currency')
  if (!currency) return undefined
  const sign = signAt(state, currency.next) ?? touchingSign(state, currency.next)
  const at = sign?.next ?? currency.next
  const token = state.tokens[at]
  if (token?.kind !== 'number' && !/^[.,½¼¾]$/.test(token?.text ?? '')) return undefined
  const start = state.tokens[index]
  const symbol = start?.kind === 'mark' || state.tokens[currency.next - 1]?.kind === 'mark'
  const word = state.cased.slice(start?.start, state.tokens[currency.next - 1]?.end)
  if (!symbol && !/^\p{L}{2,3}$/u.test(word)) return undefined
  const before = state.tokens[index - 1]
  if (isWord(word) && state.tokens[at]?.spaced && state.cased[(token?.start ?? 1) - 1] === ' ')
    return undefined
  const joined = before && !start?.spaced && /[\p{L}\d‐‑-]$/u.test(before.text)
  if (!symbol && joined && (before.kind !== 'mark' || isJoined(state, index - 1))) return undefined
  const number = amount(state, at)
  if (!number?.digits) return undefined
  const scaled = withLetterScale(state, number)
  const again = scan(state, scaled.next, 'currency')
  const next = again?.value === currency.value ? again.next : scaled.next
  const found = attach(state, scaled, next, 'money', currency.value)
  found.start = start?.start ?? found.start
  found.strength = 'hard'
  return sign ? negated(found, found.start) : found
}

/** Words of currencies that are other words in English, where a plain space follows. */
function isWord(code: string): boolean {
  return /^(?:won|ALL|ANG|BAM|BOB|CUP|GEL|MAD|MOP|PEN|SOS|TOP|TRY)$/.test(code)
}

function isJoined(state: Scan, index: number): boolean {
  return index > 0 && state.tokens[index]?.spaced === false
}

/** `EUR-75.25`: the sign stands between a currency and its digits. */
function touchingSign(state: Scan, index: number): { next: number } | undefined {
  const [sign, number] = [state.tokens[index], state.tokens[index + 1]]
  if (!sign || !isMark(sign, '-−') || sign.spaced || number?.spaced) return undefined
  return number?.kind === 'number' ? { next: index + 1 } : undefined
}
