import type { Scan } from '../scan/scan.ts'
import type { Amount } from './amount.ts'
import { digits } from './digits.ts'
import { rational } from './rational.ts'
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
  const power = exponent(state, index + 1)
  if (power) {
    const value = rational.multiply(read.value, rational.power(power.value))
    return simpleAmount(state, index, power.next, value, { digits: true, strength: 'hard' })
  }
  return simpleAmount(state, index, index + 1, read.value, {
    digits: true,
    strength: 'hard',
    plain: read.plain,
    ...(read.alternate ? { alternate: read.alternate } : {}),
    ...(read.foreign ? { foreign: read.foreign } : {}),
  })
}

/** `E6`, `e+14` behind digits. */
function exponent(state: Scan, index: number): { value: number; next: number } | undefined {
  const [letter, sign] = [state.tokens[index], state.tokens[index + 1]]
  if (letter?.text !== 'e' || letter.spaced || sign?.spaced) return undefined
  const at = sign?.text === '+' ? index + 2 : index + 1
  const power = state.tokens[at]
  if (power?.kind !== 'number' || power.spaced || !/^\d{1,2}$/.test(power.text)) return undefined
  return { value: Number(power.text), next: at + 1 }
}
