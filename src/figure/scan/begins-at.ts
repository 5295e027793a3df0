import { begins } from './begins.ts'
import { meant } from './meant.ts'
import { numbersAt } from './numbers-at.ts'
import { role } from './role.ts'
import type { Scan } from './scan.ts'

/** The grammars that may read a figure from a token on, as bits of `begins`; a quick look. */
export function beginsAt(state: Scan, index: number): number {
  const token = state.tokens[index]
  if (!token) return 0
  if (token.begins < 0) token.begins = found(state, index)
  return token.begins
}

function found(state: Scan, index: number): number {
  const token = state.tokens[index]
  const word = token?.word
  if (!token || token.kind === 'number') return begins.any
  const senses = meant(state, index)
  if (token.kind === 'mark') {
    return word && (word.roles & (role.point | role.starts)) !== 0 ? begins.any : senses
  }
  const counts = (senses & begins.article) !== 0 || numbersAt(state, index).length > 0
  const numeral = word !== undefined && (word.roles & role.numeral) !== 0
  return senses | (counts ? begins.amount : 0) | (numeral ? begins.quantity : 0)
}
