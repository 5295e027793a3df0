import { type Rational, rational } from '../amount/rational.ts'
import type { Atom } from './atom.ts'
import { isConverted } from './is-converted.ts'
import { oneToOne } from './one-to-one.ts'
import { type Keys, pair } from './pair.ts'
import { wholes } from './wholes.ts'

/**
 * Pairs the atoms of both sides that say the same: whole dates and ranges first, then strong atoms,
 * so that a weak word never takes a clear figure's partner; then weak ones, second readings and
 * converted units.
 */
export function match(source: Atom[], target: Atom[]): void {
  if (source.length === 0 || target.length === 0 || oneToOne(source, target)) return
  const strong = (atom: Atom): boolean => atom.strength !== 'weak'
  const first: Keys = ({ key }) => [key]
  const further: Keys = ({ others }) => others
  const rough: Keys = ({ others }) => others.filter(key => key.startsWith('z:'))
  wholes(source, target)
  pair(source, target, first, first, strong)
  pair(source, target, first, first)
  pair(source, target, first, further, strong)
  pair(source, target, further, first, strong)
  pair(source, target, first, further)
  pair(source, target, further, first)
  pair(source, target, rough, rough)
  ratios(source, target)
  ratios(target, source)
  scores(source, target)
  scores(target, source)
  const measured = (atom: Atom): boolean => !atom.match && atom.unit !== undefined
  const [left, right] = [source.filter(measured), target.filter(measured)]
  if (left.length * right.length > 10_000) return
  for (const from of left) {
    const to = right.find(atom => !atom.match && isConverted(from, atom))
    if (!to) continue
    from.match = to
    to.match = from
  }
}

/** `19/29` and `19 of 29`, `two thirds` and `two of three`: one fraction, two numbers. */
function ratios(fractions: Atom[], numbers: Atom[]): void {
  const open = fractions.filter(
    atom => !atom.match && atom.unit !== 'multiple' && shareOf(atom).d !== 1n,
  )
  if (open.length === 0) return
  const free = new Map(numbers.filter(({ match }) => !match).map(atom => [atom.key, atom]))
  for (const fraction of open) {
    const value = shareOf(fraction)
    const find = (part: bigint): Atom | undefined => {
      const atom = free.get(`n:${part}`)
      return atom?.match ? undefined : atom
    }
    const [top, bottom] = [find(value.n), find(value.d)]
    if (!bottom || (!top && value.n !== 1n)) continue
    if (!top && fraction.unit === 'percent' && bottom.figure.kind !== 'ordinal') continue
    fraction.match = bottom
    bottom.match = fraction
    if (top) top.match = fraction
  }
}

/** What a fraction or a percentage is of the whole: `25 percent` is `jeder Vierte`, too. */
function shareOf({ value, unit }: Atom): Rational {
  return unit === 'percent' ? rational.divide(value, rational.of(100)) : value
}

/** `14:14` is a time, and a score or range where the other side has one. */
function scores(times: Atom[], numbers: Atom[]): void {
  const open = times.filter(({ match, role, figure }) => !match && role === 'time' && !figure.to)
  if (open.length === 0) return
  const ends = numbers.filter(
    ({ match, unit, figure }) =>
      !match && (unit === 'score' || (unit === undefined && typeof figure.to === 'string')),
  )
  for (const time of open) {
    const [first, second] = [time.value.n / 60n, time.value.n % 60n]
    const from = ends.find(
      ({ match, role, value }) => !match && role === 'number' && value.n === first,
    )
    const to = ends.find(
      ({ at, role, value }) => at === from?.at && role === 'to' && value.n === second,
    )
    if (!from || !to) continue
    time.match = from
    from.match = time
    to.match = time
  }
}
