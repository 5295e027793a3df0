import { isMark } from '../scan/is-mark.ts'
import type { Scan } from '../scan/scan.ts'
import type { Amount } from './amount.ts'
import { type Rational, rational } from './rational.ts'
import { vulgar } from './vulgar.ts'

/** `1/2`, `3 1/2`, `1½`; a slashed between possible day and month stays a date. */
export function withFraction(state: Scan, found: Amount | undefined): Amount | undefined {
  if (!found?.plain) return found
  const { tokens } = state
  const sign = tokens[found.next]
  const mark = sign?.kind === 'mark' ? vulgar[sign.text] : undefined
  if (mark) {
    const value = rational.add(found.value, rational.parse(mark))
    return {
      ...found,
      value,
      plain: false,
      next: found.next + 1,
      end: tokens[found.next]?.end ?? 0,
    }
  }
  const own = slashed(state, found.next - 1)
  if (own) return { ...found, value: own.value, plain: false, next: own.next, end: own.end }
  const next = tokens[found.next]
  const rest = next?.kind === 'number' && next.spaced ? slashed(state, found.next) : undefined
  if (!rest || rational.compare(rest.value, rational.of(1)) >= 0) return found
  const value = rational.add(found.value, rest.value)
  return { ...found, value, plain: false, next: rest.next, end: rest.end }
}

function slashed(
  state: Scan,
  index: number,
): { value: Rational; next: number; end: number } | undefined {
  const mark = state.tokens[index + 1]
  if (!isMark(mark, '/')) return undefined
  const [top, bottom] = [state.tokens[index], state.tokens[index + 2]]
  const after = state.tokens[index + 3]
  if (!mark || mark.spaced || bottom?.kind !== 'number' || bottom.spaced) return undefined
  if (!/^\d{1,3}$/.test(top?.text ?? '') || !/^\d{1,3}$/.test(bottom.text)) return undefined
  if (after?.text === '/' && !after.spaced) return undefined
  const [n, d] = [BigInt(top?.text ?? '0'), BigInt(bottom.text)]
  if (n === 0n || d < 2n || n >= d) return undefined
  return { value: rational.of(n, d), next: index + 3, end: bottom.end }
}
