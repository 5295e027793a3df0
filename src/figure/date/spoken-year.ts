import { amount } from '../amount/amount.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { endsClause } from './ends-clause.ts'
import type { Part } from './part.ts'

/**
 * A year in words (below 1300 it is rather a time, `eleven thirty`): `nineteen eighty-four` and `neunzehnhundertvierundachtzig`, which count nothing;
 * behind a word for a date (`said`) also `two thousand fifteen` and `hai nghìn không trăm mười bốn`.
 */
export function spokenYear(state: Scan, index: number, said: boolean): Part | undefined {
  if (state.tokens[index]?.kind !== 'word') return undefined
  const number = amount(state, index)
  if (!number || number.suffix || number.ordinal || number.vague || number.value.d !== 1n) {
    return undefined
  }
  const value = Number(number.value.n)
  const counts = ['unit', 'percent', 'currency', 'scale'] as const
  if (counts.some(kind => scan(state, number.next, kind))) return undefined
  if (number.year && value < 1300) return undefined
  const round = value % 100 === 0
  if (said && value >= 1000 && value < 2100 && (!round || endsHere(state, number.next))) {
    return { value, next: number.next }
  }
  return number.year && value < 2100 && !round ? { value, next: number.next } : undefined
}

/** `in October two thousand and back`: nothing is counted where the clause ends or goes on so. */
function endsHere(state: Scan, index: number): boolean {
  return endsClause(state, index) || Boolean(scan(state, index, 'and'))
}
