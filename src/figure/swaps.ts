import type { Atom } from './atom.ts'
import { body } from './body.ts'
import type { Report } from './report.ts'
import type { Side } from './types.ts'

/**
 * Reports two interchangeable figures that have each other's place in the target while all others
 * keep theirs. A clause that moved takes more than two out of their places, and is no drift.
 */
export function swaps(source: Side, target: Side, left: Atom[], report: Report): void {
  const pairs = left.filter(({ match, role }) => match && role !== 'to')
  const order = pairs
    .map((_, index) => index)
    .sort((a, b) => placeOf(pairs[a]) - placeOf(pairs[b]) || a - b)
  const moved = order.filter((index, place) => index !== place)
  const [high, low] = moved
  if (moved.length !== 2 || high === undefined || low === undefined) return
  const [first, second] = [pairs[low], pairs[high]]
  if (!first?.match || !second?.match || first.key === second.key) return
  const all = [first, second, first.match, second.match]
  if (!all.every(interchangeable)) return
  if (kindOf(first) !== kindOf(second)) return
  if (named(source, first, second) || named(target, first.match, second.match)) return
  report(first, second.match, swap(source, target, first, second))
}

function placeOf(atom: Atom | undefined): number {
  return atom?.match?.figure.start ?? 0
}

function kindOf({ figure, unit }: Atom): string {
  return `${figure.kind}|${unit ?? ''}`
}

/** Digits without scale, range or year shape. */
function interchangeable({ figure, role, strength }: Atom): boolean {
  if (role !== 'number' && role !== 'day') return false
  if (strength !== 'hard' || !figure.detail.digits || figure.detail.scale > 0) return false
  return figure.to === undefined && !figure.vague
}

/** True where a name stands right before one of the two: then each goes with its name. */
function named({ text }: Side, ...pair: Atom[]): boolean {
  return pair.some(({ figure }) => {
    const before = text.slice(Math.max(0, figure.start - 30), figure.start)
    return /(?:^|[^.!?\s]\s+)\p{Lu}[\p{L}.'’-]*[\s(,:]+$/u.test(before)
  })
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
