import type { Scan } from '../scan/scan.ts'
import type { Amount } from './amount.ts'
import { digits } from './digits.ts'
import { exponent } from './exponent.ts'
import { simpleAmount } from './simple-amount.ts'

/** A longer run of digits is no quantity, and exact arithmetic on it would take its time. */
const mostDigits = 1000

/** A run of digits, unless it belongs to an identifier: `GPT-4`, `SS19`. */
export function numeral(state: Scan, index: number): Amount | undefined {
  const token = state.tokens[index]
  if (!token) return undefined
  if (token.text.length > mostDigits) return undefined
  const { decimal, group, language } = state.lexicon
  const read = digits(token.text, decimal, group, language.foreignSeparators)
  if (!read) return undefined
  const power = exponent(state, index + 1, read.value)
  if (power) {
    return simpleAmount(state, index, power.next, power.value, { digits: true, strength: 'hard' })
  }
  const found = simpleAmount(state, index, index + 1, read.value)
  found.digits = true
  found.strength = 'hard'
  found.plain = read.plain
  found.alternate = read.alternate
  found.foreign = read.foreign
  return found
}
