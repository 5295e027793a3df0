import { type Rational, rational } from '../amount/rational.ts'
import { unitSize } from './unit-size.ts'

/** The value in another unit of the same dimension, exactly; undefined where there is no way. */
export function convert(value: Rational, from: string, to: string): Rational | undefined {
  const [left, right] = [unitSize[from], unitSize[to]]
  if (!left || !right || left[0] !== right[0]) return undefined
  const base = rational.add(rational.multiply(value, rational.parse(left[1])), offset(from))
  const shifted = rational.add(base, negative(offset(to)))
  return rational.divide(shifted, rational.parse(right[1]))
}

/** Zero of a temperature scale, in kelvin-sized degrees above 0 °C. */
function offset(unit: string): Rational {
  if (unit === 'fahrenheit') return rational.of(-160, 9)
  if (unit === 'kelvin') return rational.parse('-273.15')
  return rational.of(0)
}

function negative({ n, d }: Rational): Rational {
  return { n: -n, d }
}
