import { rational } from '../amount/rational.ts'
import type { Atom } from './atom.ts'

/** How likely one atom is the other said wrong; negative where they are of different kinds. */
export function likeness(from: Atom, to: Atom): number {
  if (group(from) !== group(to) && !isLength(from, to) && !isLength(to, from)) return -1000
  let score = 100 + digitsAlike(from, to)
  if (from.role === to.role) score += 100
  if (from.unit === to.unit) score += 60
  if (from.figure.kind === to.figure.kind) score += 30
  if (from.strength === to.strength) score += 50
  if ((from.strength === 'weak') !== (to.strength === 'weak')) score -= 80
  return score
}

function group({ role }: Atom): string {
  return role === 'month' || role === 'weekday' || role === 'time' ? role : 'number'
}

const lengths = new Set(['hour', 'minute', 'second'])

/** `1:58:03` may be `1 hour 58 minutes`. */
function isLength(time: Atom, { unit = '' }: Atom): boolean {
  return time.role === 'time' && lengths.has(unit)
}

/** The same digits in another size or order, or all but one of them: a slip of the pen. */
function digitsAlike(from: Atom, to: Atom): number {
  const [left, right] = [mantissa(from), mantissa(to)]
  if (left === right) return 40
  if (left.length !== right.length || left.length < 2) return 0
  if ([...left].sort().join('') === [...right].sort().join('')) return 30
  return [...left].filter((digit, index) => digit !== right[index]).length === 1 ? 20 : 0
}

function mantissa({ value }: Atom): string {
  return rational
    .format(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '')
}
