import type { Atom } from './atom.ts'
import { body } from './body.ts'
import type { Report } from './report.ts'
import type { Side } from './types.ts'

/** Reports two interchangeable figures that stand in the other order in the target. */
export function swaps(source: Side, target: Side, left: Atom[], report: Report): void {
  const groups = new Map<string, Atom[]>()
  for (const atom of left) {
    const to = atom.match
    if (!to || !interchangeable(atom) || !interchangeable(to)) continue
    const name = `${atom.figure.kind}|${atom.unit ?? ''}`
    const list = groups.get(name)
    if (list) list.push(atom)
    else groups.set(name, [atom])
  }
  for (const list of groups.values()) {
    for (let index = 0; index + 1 < list.length; index += 1) {
      const [first, second] = [list[index], list[index + 1]]
      if (!first?.match || !second?.match || first.key === second.key) continue
      if (first.match.figure.start < second.match.figure.start) continue
      if (named(source, first, second) || named(target, first.match, second.match)) continue
      report(first, second.match, swap(source, target, first, second))
    }
  }
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
