import { numbersAt } from '../scan/numbers-at.ts'
import { type Scan, scan } from '../scan/scan.ts'
import type { Amount } from './amount.ts'
import { rational } from './rational.ts'

/** `three point one four`, `tausend Komma fünfzehn`. */
export function withPoint(state: Scan, found: Amount): Amount {
  const point = found.ordinal || found.suffix ? undefined : scan(state, found.next, 'point')
  if (!point) return found
  let text = ''
  let at = point.next
  let end = found.end
  while (at < state.tokens.length && text.length < 40) {
    const start = state.tokens[at]?.start ?? 0
    const word = numbersAt(state, at).find(({ ordinal, value, end: length }) => {
      const boundary = isBoundary(state, at, start + length)
      return !ordinal && boundary && (text === '' || value < 10n)
    })
    const digit = state.tokens[at]?.kind === 'number' ? state.tokens[at]?.text : undefined
    if (digit && /^\d+$/.test(digit)) {
      text += digit
      end = state.tokens[at]?.end ?? end
      at += 1
      continue
    }
    const zero = word ? undefined : scan(state, at, 'count')
    if (zero?.value === '0') {
      text += '0'
      end = state.tokens[zero.next - 1]?.end ?? end
      at = zero.next
      continue
    }
    if (!word) break
    text += String(word.value)
    end = start + word.end
    while ((state.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at += 1
    if (word.value >= 10n) break
  }
  if (text === '') return found
  const value = rational.add(found.value, rational.parse(`0.${text}`))
  return { ...found, value, end, next: at, strength: 'hard', article: false }
}

function isBoundary(state: Scan, index: number, end: number): boolean {
  let at = index
  while ((state.tokens[at]?.end ?? Number.POSITIVE_INFINITY) < end) at += 1
  return state.tokens[at]?.end === end
}
