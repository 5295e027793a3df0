import { type Amount, amount } from '../amount/amount.ts'
import { type Scan, scan } from '../scan/scan.ts'
import type { Part } from './part.ts'

/** An hour of the day in digits or words, without its `Uhr`. */
export function hourAt(state: Scan, index: number): Part | undefined {
  const token = state.tokens[index]
  if (token?.kind === 'number') {
    const { whole, text } = token
    const fits = whole >= 0 && whole <= 24 && text.length < 3
    return fits ? { value: whole, next: index + 1 } : undefined
  }
  const named = scan(state, index, 'hour')
  if (named) return { value: Number(named.value), next: named.next }
  const article = scan(state, index, 'article')
  if (token?.kind !== 'word' || (article && !scan(state, article.next, 'oClock'))) return undefined
  const number = amount(state, index)
  return number && isHour(number) ? { value: Number(number.value.n), next: number.next } : undefined
}

function isHour(number: Amount): boolean {
  const { value, suffix, part, ordinal, scale, listed, vague, doubtful } = number
  if (suffix || part || ordinal || listed || vague || doubtful || scale > 0) return false
  return value.d === 1n && value.n >= 0n && value.n <= 24n
}
