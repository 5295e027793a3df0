import type { Scan } from '../scan/scan.ts'
import { type Rational, rational } from './rational.ts'

/** Larger bases are no quantity, and exact arithmetic on their powers would take its time. */
const mostDigits = 40

/** What follows a value as an exponent: `E6`, `e+14`, `x10^6`, `^-1`; the value with it. */
export function exponent(
  state: Scan,
  index: number,
  value: Rational,
): { value: Rational; next: number } | undefined {
  const { tokens } = state
  const token = tokens[index]
  if (token?.text === 'e' && !token.spaced) {
    const at = tokens[index + 1]?.text === '+' && !tokens[index + 1]?.spaced ? index + 2 : index + 1
    const power = smallAt(state, at)
    if (power === undefined) return undefined
    return { value: rational.multiply(value, rational.power(power)), next: at + 1 }
  }
  if (tokens[index + 1]?.whole === 10 && /^[x×·]$/.test(token?.text ?? '')) {
    const power = powerAt(state, index + 2)
    if (!power) return undefined
    return { value: rational.multiply(value, rational.power(power.value)), next: power.next }
  }
  const power = powerAt(state, index)
  if (!power || value.n === 0n || String(value.n * value.d).length > mostDigits) return undefined
  const base = power.value < 0 ? rational.divide(rational.of(1), value) : value
  const size = BigInt(Math.abs(power.value))
  return { value: { n: base.n ** size, d: base.d ** size }, next: power.next }
}

/** `^6`, `^-1`. */
function powerAt(state: Scan, index: number): { value: number; next: number } | undefined {
  const [mark, sign] = [state.tokens[index], state.tokens[index + 1]]
  if (mark?.text !== '^' || mark.spaced || sign?.spaced) return undefined
  const negative = /^[-−]$/.test(sign?.text ?? '')
  const at = negative ? index + 2 : index + 1
  const value = smallAt(state, at)
  return value === undefined ? undefined : { value: negative ? -value : value, next: at + 1 }
}

function smallAt(state: Scan, index: number): number | undefined {
  const token = state.tokens[index]
  if (token?.kind !== 'number' || token.spaced || !/^\d{1,2}$/.test(token.text)) return undefined
  return Number(token.text)
}
