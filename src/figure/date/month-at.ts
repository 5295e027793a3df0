import { type Amount, amount } from '../amount/amount.ts'
import { rational } from '../amount/rational.ts'
import { simpleAmount } from '../amount/simple-amount.ts'
import { numbersAt } from '../scan/numbers-at.ts'
import { type Scan, scan } from '../scan/scan.ts'
import type { Part } from './part.ts'

/** A month by its name, or by its number behind a word for month. */
export function monthAt(state: Scan, index: number): Part | undefined {
  const word = scan(state, index, 'monthWord')
  if (word) {
    const number = amount(state, word.next) ?? monthNumber(state, word.next)
    if (number && number.value.d === 1n && !number.suffix && number.value.n >= 1n) {
      // `sáu tháng một lần` is once every six months.
      const times = number.value.n === 1n && scan(state, number.next, 'fold')
      if (number.value.n <= 12n && !times)
        return { value: Number(number.value.n), next: number.next }
    }
  }
  const name = scan(state, index, 'month')
  if (!name || (word && isOften(state, name.next))) return undefined
  const token = state.tokens[index]
  const letter = state.cased.charAt(token?.start ?? 0)
  const lower = letter === letter.toLowerCase()
  const after = state.tokens[name.next]
  const before = state.tokens[index - 1]
  const day = before?.kind === 'number' ? before : state.tokens[index - 2]
  const beside = after?.kind === 'number' || day?.kind === 'number' || before?.text === '.'
  if (lower && (token?.text.length ?? 0) <= 3 && !beside) return undefined
  if (before?.text === '$' && !token?.spaced) return undefined
  return { value: Number.parseInt(name.value, 10), next: name.next, tail: name.value.endsWith('+') }
}

/** `sáu tháng một lần` is once every six months. */
function isOften(state: Scan, index: number): boolean {
  return scan(state, index, 'fold') !== undefined
}

/** `tháng năm`: the fifth month, though `năm` alone would be a year. */
function monthNumber(state: Scan, index: number): Amount | undefined {
  const token = state.tokens[index]
  if (token?.kind !== 'word') return undefined
  const length = token.end - token.start
  const words = numbersAt(state, index)
  const found = words.find(({ end, ordinal }) => end === length && !ordinal)
  return found ? simpleAmount(state, index, index + 1, rational.of(found.value)) : undefined
}
