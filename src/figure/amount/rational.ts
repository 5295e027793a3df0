import { whole } from '../scan/whole.ts'

/** An exact number: numerator and positive denominator without a common factor. */
export interface Rational {
  n: bigint
  d: bigint
}

/** Exact arithmetic; nothing here ever becomes a float. */
export const rational: Arithmetic = {
  add,
  compare,
  divide,
  equal,
  format,
  multiply,
  of,
  parse,
  power,
}

interface Arithmetic {
  add: (a: Rational, b: Rational) => Rational
  compare: (a: Rational, b: Rational) => number
  divide: (a: Rational, b: Rational) => Rational
  equal: (a: Rational, b: Rational) => boolean
  format: (value: Rational) => string
  multiply: (a: Rational, b: Rational) => Rational
  of: (n: bigint | number, d?: bigint | number) => Rational
  parse: (text: string) => Rational
  power: (exponent: number) => Rational
}

function of(n: bigint | number, d: bigint | number = 1n): Rational {
  if (d === 1n) return { n: BigInt(n), d }
  let top = BigInt(n)
  let bottom = BigInt(d)
  if (bottom < 0n) {
    top = -top
    bottom = -bottom
  }
  if (bottom === 1n) return { n: top, d: 1n }
  const factor = greatest(top < 0n ? -top : top, bottom)
  return { n: top / factor, d: bottom / factor }
}

function greatest(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b]
  return a
}

/** Ten to the power of `exponent`, which may be negative. */
function power(exponent: number): Rational {
  const whole = 10n ** BigInt(Math.abs(exponent))
  return exponent < 0 ? { n: 1n, d: whole } : { n: whole, d: 1n }
}

function add(a: Rational, b: Rational): Rational {
  return of(a.n * b.d + b.n * a.d, a.d * b.d)
}

function multiply(a: Rational, b: Rational): Rational {
  return of(a.n * b.n, a.d * b.d)
}

function divide(a: Rational, b: Rational): Rational {
  return of(a.n * b.d, a.d * b.n)
}

function equal(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
function compare(a: Rational, b: Rational): number {
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

/** Reads `-12.50` and `2/3`, the notation of `Figure.value`. */
function parse(text: string): Rational {
  const short = whole(text)
  if (short >= 0) return { n: BigInt(short), d: 1n }
  if (/^-?\d+$/.test(text)) return { n: BigInt(text), d: 1n }
  const [top = '', bottom] = text.split('/')
  if (bottom !== undefined) return of(BigInt(top), BigInt(bottom))
  const [units = '', digits = ''] = top.split('.')
  return of(BigInt(units + digits), 10n ** BigInt(digits.length))
}

/** Writes an exact decimal where there is one, else a fraction. */
function format({ n, d }: Rational): string {
  if (d === 1n) return String(n)
  let places = 0
  let scale = 1n
  let rest = d
  while (rest % 10n === 0n) rest /= 10n
  let twos = 0
  let fives = 0
  while (rest % 2n === 0n) {
    rest /= 2n
    twos += 1
  }
  while (rest % 5n === 0n) {
    rest /= 5n
    fives += 1
  }
  if (rest !== 1n) return `${n}/${d}`
  while (scale % d !== 0n && places < twos + fives + 400) {
    scale *= 10n
    places += 1
  }
  const digits = String((n < 0n ? -n : n) * (scale / d)).padStart(places + 1, '0')
  const sign = n < 0n ? '-' : ''
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}
