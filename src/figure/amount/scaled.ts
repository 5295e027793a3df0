import { isWhole } from '../scan/is-whole.ts'
import { type Meaning, type Scan, scan } from '../scan/scan.ts'
import type { Amount } from './amount.ts'
import { rational } from './rational.ts'

/** `2,8 Milliarden`, `tens of thousands`, `nghìn tỷ`. */
export function scaled(state: Scan, found: Amount): Amount {
  let result = found
  for (let count = 0; count < 3; count += 1) {
    const dash = state.tokens[result.next]
    const at = dash?.text === '-' && !dash.spaced ? result.next + 1 : result.next
    const scale = scan(state, at, 'scale') ?? dozen(state, at)
    if (!scale || !isWhole(state, scale.next)) break
    const power = rational.power(Number(scale.value))
    const factor = scale.kind === 'count' ? rational.parse(scale.value) : power
    const value = rational.multiply(result.value, factor)
    result = {
      ...result,
      value,
      foreign: result.foreign && rational.multiply(result.foreign, factor),
      alternate: result.alternate && rational.multiply(result.alternate, factor),
      scale: result.scale + (scale.kind === 'count' ? 0 : Number(scale.value)),
      end: state.tokens[scale.next - 1]?.end ?? result.end,
      next: scale.next,
      strength: scale.kind === 'count' && result.article ? 'soft' : 'hard',
      plain: false,
      article: false,
      part: false,
    }
  }
  return result
}

function dozen(state: Scan, index: number): Meaning | undefined {
  const count = scan(state, index, 'count')
  return count && Number(count.value) >= 12 ? count : undefined
}
