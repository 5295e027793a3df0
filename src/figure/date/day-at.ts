import { amount } from '../amount/amount.ts'
import { isName } from '../amount/is-name.ts'
import { type Scan, scan } from '../scan/scan.ts'
import type { Part } from './part.ts'

/** `27`, `27.`, `27th`, `twenty-seventh`, `the 5th`. */
export function dayAt(state: Scan, index: number): Part | undefined {
  const at = index
  const token = state.tokens[at]
  if (token?.kind === 'number') {
    const value = token.text.length < 3 ? token.whole : -1
    if (value < 1 || value > 31) return undefined
    const mark = scan(state, at + 1, 'ordinalMark')
    const glued = mark && !state.tokens[at + 1]?.spaced
    return { value, next: glued ? mark.next : at + 1 }
  }
  if (token?.kind !== 'word') return undefined
  const number = amount(state, at)
  if (scan(state, at, 'ordinal')?.next === number?.next || isName(state, at)) return undefined
  if (!number || number.suffix || number.article || number.part || number.scale > 0)
    return undefined
  const value = Number(number.value.n)
  if (number.value.d !== 1n || value < 1 || value > 31) return undefined
  return { value, next: number.next }
}
