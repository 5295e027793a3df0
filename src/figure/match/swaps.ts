import type { Side } from '../types.ts'
import type { Atom } from './atom.ts'
import { body } from './body.ts'
import type { Report } from './report.ts'

/**
 * Reports two figures that have taken each other's place: their units have changed hands, or they
 * alone of all interchangeable figures stand the other way round. A clause that moved takes other
 * figures along, and a figure moves with the name before it; both are no drift.
 */
export function swaps(source: Side, target: Side, left: Atom[], report: Report): void {
  const pairs = left.filter(isMatchedNumber).sort((a, b) => placeOf(a) - placeOf(b))
  for (const [first, second] of [...unitsExchanged(pairs), ...misplaced(source, target, pairs)]) {
    report([first, second], [first.match, second.match], swap(source, target, first, second))
  }
}

type Matched = Atom & { match: Atom }

function isMatchedNumber(atom: Atom): atom is Matched {
  return atom.match !== undefined && atom.key.startsWith('n:')
}

/** More figures than this are not searched for exchanged units. */
const crowd = 100

function unitsExchanged(pairs: Matched[]): [Matched, Matched][] {
  const odd = pairs.filter(
    ({ unit, match, strength, shared }) =>
      unit !== match.unit && strength === 'hard' && !shared && !match.shared,
  )
  if (odd.length > crowd) return []
  return odd.flatMap((first, at) =>
    odd.slice(at + 1).flatMap((second): [Matched, Matched][] => {
      const fits = first.unit === second.match.unit && second.unit === first.match.unit
      return fits && first.key !== second.key ? [[first, second]] : []
    }),
  )
}

function misplaced(source: Side, target: Side, pairs: Matched[]): [Matched, Matched][] {
  const group = pairs.filter(atom => isInterchangeable(atom) && isInterchangeable(atom.match))
  const order = group
    .map((_, index) => index)
    .sort((a, b) => placeOf(group[a]?.match) - placeOf(group[b]?.match) || a - b)
  const moved = order.filter((index, place) => index !== place)
  const [high, low] = moved
  if (moved.length !== 2 || high === undefined || low === undefined) return []
  const [first, second] = [group[low], group[high]]
  if (!first || !second || first.key === second.key) return []
  if (!isSameUnit(first.unit, second.unit)) return []
  if (isYear(first) !== isYear(second)) return []
  if (isCrossed(pairs, first, second)) return []
  const carried = [first, second].some(atom => isNamed(source, atom) && isNamed(target, atom.match))
  return carried ? [] : [[first, second]]
}

function isYear({ figure }: Atom): boolean {
  return figure.date?.year !== undefined
}

function isSameUnit(first: string | undefined, second: string | undefined): boolean {
  return first === second || first === undefined || second === undefined
}

/** True where another figure stands between the two on one side only. */
function isCrossed(pairs: Matched[], first: Matched, second: Matched): boolean {
  const [from, to] = [placeOf(first), placeOf(second)]
  const [early, late] = [placeOf(second.match), placeOf(first.match)]
  return pairs.some(atom => {
    if (atom === first || atom === second) return false
    const [here, there] = [placeOf(atom), placeOf(atom.match)]
    return (here > from && here < to) !== (there > early && there < late)
  })
}

function placeOf(atom: Atom | undefined): number {
  if (!atom) return 0
  return atom.figure.start + (atom.role === 'to' ? 0.5 : 0)
}

/** Clear digits without a shape of their own. */
function isInterchangeable({ figure, strength }: Atom): boolean {
  return strength === 'hard' && figure.detail.digits && figure.unit !== 'score'
}

/** True where a name stands right before the figure. */
function isNamed({ text }: Side, { figure }: Atom): boolean {
  const before = text.slice(Math.max(0, figure.start - 30), figure.start)
  return /[^.!?„“"\s]\s+\p{Lu}[\p{L}.'’-]*[\s(:]+$/u.test(before)
}

function swap(source: Side, target: Side, first: Atom, second: Atom) {
  const [early, late] = [second.match?.figure, first.match?.figure]
  const [a, b] = [body(early ?? second.figure), body(late ?? first.figure)]
  const { text } = target
  const expected =
    text.slice(b.start, b.end) + text.slice(a.end, b.start) + text.slice(a.start, a.end)
  return {
    message: 'swapped',
    severity: 'error' as const,
    source: { start: first.figure.start, end: second.figure.end },
    target: { start: a.start, end: b.end },
    expected: [expected],
    values: {
      source: source.text.slice(first.figure.start, second.figure.end),
      actual: text.slice(a.start, b.end),
    },
  }
}
