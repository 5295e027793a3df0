import { type Rational, rational } from '../amount/rational.ts'
import { unitSize } from './unit-size.ts'

/** The value in another unit of the same dimension, exactly; undefined where there is no way. */
export function convert(value: Rational, from: string, to: string): Rational | undefined {
  const [left, right] = [unitSize[from], unitSize[to]]
  if (!left || left.dimension !== right?.dimension) return undefined
  const base = rational.add(rational.multiply(value, rational.parse(left.size)), zero(left.offset))
  const { n, d } = zero(right.offset)
  return rational.divide(rational.add(base, { n: -n, d }), rational.parse(right.size))
}

function zero(offset = '0'): Rational {
  return rational.parse(offset)
}
