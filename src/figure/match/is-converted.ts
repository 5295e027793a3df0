import { type Rational, rational } from '../amount/rational.ts'
import type { Atom } from './atom.ts'
import { convert } from './convert.ts'
import { unitSize } from './unit-size.ts'

/** Right within the precision that both figures are written with. */
export function isConverted(from: Atom, to: Atom): boolean {
  const [left, right] = [weight(from, to), weight(to, from)]
  if (!left || !right || left === right) return false
  const scale = unitSize[left]?.offset !== undefined || unitSize[right]?.offset !== undefined
  const [here, there] = scale ? [signed(from), signed(to)] : [from.value, to.value]
  const value = convert(here, left, right)
  const more = convert(rational.add(here, halfStep(from.value)), left, right)
  if (!value || !more) return false
  const off = distance(value, there)
  if (isSpan(left) && rational.compare(off, rational.multiply(value, twentieth)) > 0) {
    return false
  }
  const allowed = rational.add(distance(value, more), halfStep(to.value))
  return rational.compare(off, allowed) <= 0
}

/** Below the zero of a scale the sign belongs to the value: -5 °C are 23 °F. */
function signed({ value: { n, d }, negative }: Atom): Rational {
  return { n: negative ? -n : n, d }
}

/** `176 pounds` are a weight where the other side has one. */
function weight({ unit }: Atom, other: Atom): string | undefined {
  return unit === 'GBP' && unitSize[other.unit ?? '']?.dimension === 'kilogram' ? 'pound' : unit
}

/** Hours and minutes are turned into each other exactly, or nearly: 90 minutes are not 2 hours. */
function isSpan(unit: string): boolean {
  return unitSize[unit]?.dimension === 'second'
}

function distance(a: Rational, b: Rational): Rational {
  const { n, d } = rational.add(a, { n: -b.n, d: b.d })
  return { n: n < 0n ? -n : n, d }
}

/** Half a unit of the last digit that counts: zeros behind the second digit do not. */
function halfStep(value: Rational): Rational {
  const [whole = '', places = ''] = rational.format(value).split('.')
  if (places !== '' && !places.includes('/'))
    return rational.multiply(rational.power(-places.length), half)
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0
  const power = Math.max(0, Math.min(zeros, whole.length - 2))
  return rational.multiply(rational.power(power), half)
}

const half = rational.of(1, 2)
const twentieth = rational.of(1, 20)
