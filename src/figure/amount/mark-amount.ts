import type { Scan } from '../scan/scan.ts'
import type { Amount } from './amount.ts'
import { rational } from './rational.ts'
import { simpleAmount } from './simple-amount.ts'
import { vulgar } from './vulgar.ts'

/** `½`, `.77`. */
export function markAmount(state: Scan, index: number): Amount | undefined {
  const [mark, next] = [state.tokens[index], state.tokens[index + 1]]
  if (!mark) return undefined
  const value = vulgar[mark.text]
  if (value) {
    const more = { digits: true, strength: 'hard' } as const
    return simpleAmount(state, index, index + 1, rational.parse(value), more)
  }
  if (!(mark.text === '.' || mark.text === ',') || next?.kind !== 'number') return undefined
  if (
    next.spaced ||
    (index > 0 && !mark.spaced && !/[-−(~]/.test(state.tokens[index - 1]?.text ?? ''))
  )
    return undefined
  if (!/^\d+$/.test(next.text)) return undefined
  const read = rational.parse(`0.${next.text}`)
  return simpleAmount(state, index, index + 2, read, { digits: true, strength: 'hard' })
}
