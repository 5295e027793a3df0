import { type Scan, scan } from '../scan/scan.ts'
import type { Amount } from './amount.ts'
import { numeral } from './numeral.ts'
import { rational } from './rational.ts'
import { wordAmount } from './word-amount.ts'

/** `zwei Drittel`, `one and three quarters`, `một phần ba`. */
export function withPart(state: Scan, found: Amount): Amount {
  if (found.ordinal || found.suffix) return found
  const dashed = state.tokens[found.next]?.text === '-' ? found.next + 1 : found.next
  const part = scan(state, dashed, 'part') ?? ordinalPart(state, found, dashed)
  const unit = part ? rational.parse(part.value) : undefined
  // `seven halves` are rather drawn games, `sieben halbe` are 3.5.
  const plural = state.tokens[dashed]?.text.endsWith('s')
  const halves = unit?.d === 2n && found.value.n % 2n === 1n && !plural
  const proper = unit && (unit.d > 4n || found.value.n < unit.d || found.value.d > 1n || halves)
  if (part && unit && proper) {
    const value = rational.multiply(found.value, unit)
    const end = state.tokens[part.next - 1]?.end ?? found.end
    return { ...found, value, end, next: part.next, part: true, strength: 'weak', article: false }
  }
  if (scan(state, found.next, 'percent')) return found
  const word = scan(state, found.next, 'partWord')
  const bottom = word ? (wordAmount(state, word.next) ?? numeral(state, word.next)) : undefined
  if (bottom && !bottom.suffix && bottom.value.n > 1n) {
    const value = rational.divide(found.value, bottom.value)
    return {
      ...found,
      value,
      end: bottom.end,
      next: bottom.next,
      part: true,
      strength: 'weak',
      article: false,
    }
  }
  return found
}

/** `three fifths`, `one twenty-fifth`: an ordinal as a denominator. */
function ordinalPart(
  state: Scan,
  found: Amount,
  index: number,
): { value: string; next: number } | undefined {
  if (state.tokens[index]?.kind !== 'word') return undefined
  const bottom = wordAmount(state, index, true)
  if (!bottom?.ordinal || bottom.value.n < 3n) return undefined
  const one = found.value.n === 1n && found.value.d === 1n
  if (bottom.suffix !== 'part' && !(one && !bottom.suffix)) return undefined
  return { value: `1/${bottom.value.n}`, next: bottom.next }
}
