import { type Rational, rational } from '../amount/rational.ts'
import type { Atom } from './atom.ts'
import { convert } from './convert.ts'

/** A bucket larger than this is paired in order. */
const crowd = 12

/**
 * Pairs the atoms of both sides that say the same: strong ones first, so that a weak word never
 * takes a clear figure's partner; then weak ones, second readings and converted units.
 */
export function match(source: Atom[], target: Atom[]): void {
  const strong = (atom: Atom): boolean => atom.strength !== 'weak'
  const first = ({ key }: Atom): string[] => [key]
  const further = ({ others }: Atom): string[] => others
  pair(source.filter(strong), target.filter(strong), first, first)
  pair(source, target, first, first)
  pair(source, target, first, further)
  pair(source, target, further, first)
  ratios(source, target)
  ratios(target, source)
  const measured = (atom: Atom): boolean => !atom.match && atom.unit !== undefined
  const [left, right] = [source.filter(measured), target.filter(measured)]
  if (left.length * right.length > 10_000) return
  for (const from of left) {
    const to = right.find(atom => !atom.match && isConverted(from, atom))
    if (to) join(from, to)
  }
}

/** `19/29` and `19 of 29`, `two thirds` and `two of three`: one fraction, two numbers. */
function ratios(fractions: Atom[], numbers: Atom[]): void {
  const open = fractions.filter(({ match, value }) => !match && value.d !== 1n)
  if (open.length === 0) return
  const free = new Map(numbers.filter(({ match }) => !match).map(atom => [atom.key, atom]))
  for (const fraction of open) {
    const { value } = fraction
    const find = (part: bigint): Atom | undefined => {
      const atom = free.get(`n:${part}`)
      return atom?.match ? undefined : atom
    }
    const [top, bottom] = [find(value.n), find(value.d)]
    if (!bottom || (!top && value.n !== 1n)) continue
    join(fraction, bottom)
    if (top) top.match = fraction
  }
}

type Keys = (atom: Atom) => string[]

function pair(source: Atom[], target: Atom[], sourceKeys: Keys, targetKeys: Keys): void {
  const buckets = new Map<string, Atom[]>()
  for (const atom of target) {
    if (atom.match) continue
    for (const key of targetKeys(atom)) {
      const list = buckets.get(key)
      if (list) list.push(atom)
      else buckets.set(key, [atom])
    }
  }
  const open = new Map<string, Atom[]>()
  for (const atom of source) {
    if (atom.match) continue
    for (const key of sourceKeys(atom)) {
      if (!buckets.has(key)) continue
      const list = open.get(key)
      if (list) list.push(atom)
      else open.set(key, [atom])
    }
  }
  for (const [key, list] of open) pairBucket(list, buckets.get(key) ?? [])
}

function pairBucket(source: Atom[], target: Atom[]): void {
  if (source.length > crowd || target.length > crowd) {
    let next = 0
    for (const atom of source) {
      while (target[next]?.match) next += 1
      const other = target[next]
      if (!other) return
      if (!atom.match) join(atom, other)
    }
    return
  }
  const pairs = source.flatMap((from, row) =>
    target.map((to, column) => ({
      from,
      to,
      score: affinity(from, to) * 100 - Math.abs(row - column),
    })),
  )
  pairs.sort((a, b) => b.score - a.score)
  for (const { from, to } of pairs) {
    if (!from.match && !to.match && !isStrange(from, to)) join(from, to)
  }
}

/** Two weak words of different kinds (`second`, `pair`) do not vouch for each other. */
function isStrange(from: Atom, to: Atom): boolean {
  if (from.strength !== 'weak' || to.strength !== 'weak' || from.value.n < 2n) return false
  return (from.figure.kind === 'ordinal') !== (to.figure.kind === 'ordinal')
}

function affinity(from: Atom, to: Atom): number {
  let score = 0
  if (from.role === to.role) score += 2
  if (from.figure.kind === to.figure.kind) score += 2
  if (from.unit === to.unit) score += 3
  if (from.negative === to.negative) score += 2
  if (from.strength === to.strength) score += 1
  if (from.figure.detail.half === to.figure.detail.half) score += 1
  return score
}

function join(from: Atom, to: Atom): void {
  from.match = to
  to.match = from
}

/** Right within the precision that both figures are written with. */
function isConverted(from: Atom, to: Atom): boolean {
  if (!from.unit || !to.unit || from.unit === to.unit) return false
  const value = convert(from.value, from.unit, to.unit)
  const more = convert(rational.add(from.value, halfStep(from.value)), from.unit, to.unit)
  if (!value || !more) return false
  const allowed = rational.add(distance(value, more), halfStep(to.value))
  return rational.compare(distance(value, to.value), allowed) <= 0
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
