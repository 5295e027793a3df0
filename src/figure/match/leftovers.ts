import type { Drift, Figure } from '../../types.ts'
import type { Side } from '../types.ts'
import { write } from '../write.ts'
import { aligned } from './aligned.ts'
import type { Atom } from './atom.ts'
import { body } from './body.ts'
import type { Report } from './report.ts'
import { isVerbatim } from './verbatim.ts'

/** More leftovers than this are paired in order. */
const crowd = 64

/** Reports what found no partner: pairs of leftovers as changed, the rest as missing or added. */
export function leftovers(
  source: Side,
  target: Side,
  left: Atom[],
  right: Atom[],
  report: Report,
): void {
  const lost = unsaid(left, source, target)
  const extra = unsaid(right, target, source)
  const [besideLost, besideExtra] = [matchedByFigure(left), matchedByFigure(right)]
  const pairs = pairUp(lost, extra)
  for (const [from, to] of pairs) {
    if (isChange(from, to)) report([from], [to], changed(source, target, from, to))
  }
  const paired = new Set(pairs.filter(([from, to]) => isChange(from, to)).flat())
  for (const from of lost) {
    if (paired.has(from) || !isAlarming(from)) continue
    const partner = besideLost.get(from.at)?.match
    if (partner) report([from], [partner], changed(source, target, from, partner))
    else report([from], [], missing(source, target, from))
  }
  for (const to of extra) {
    if (paired.has(to) || !isAlarming(to)) continue
    const partner = besideExtra.get(to.at)?.match
    if (partner) report([partner], [to], changed(source, target, partner, to))
    else report([], [to], added(target, to))
  }
}

function unsaid(atoms: Atom[], own: Side, other: Side): Atom[] {
  const open = atoms.filter(({ match }) => !match)
  if (open.length > crowd) return open
  return open.filter(atom => !isAlarming(atom) || !isVerbatim(own, other, atom))
}

/** For each figure an end or part of it that has a partner. */
function matchedByFigure(atoms: Atom[]): Map<number, Atom> {
  return new Map(atoms.filter(({ match }) => match).map(atom => [atom.at, atom]))
}

/** A lone figure is an alarm where it is clear enough: not `one`, `second`, `beide`, `hai`. */
function isAlarming({ strength, value, role }: Atom): boolean {
  if (strength === 'hard') return true
  return strength === 'soft' && (role === 'weekday' || value.n >= 3n * value.d)
}

/** Two leftovers of one kind are a change if one is clear or both are weak in the same way. */
function isChange(from: Atom, to: Atom): boolean {
  if (from.strength === 'hard' || to.strength === 'hard') return true
  if (from.strength === 'soft' && to.strength === 'soft') return true
  if (from.strength === 'weak' && to.strength === 'weak') {
    return weakKind(from) === weakKind(to) && weakKind(from) !== 'one'
  }
  return isAlarming(from) || isAlarming(to)
}

function weakKind({ figure, value }: Atom): string {
  if (figure.detail.doubtful) return 'one'
  if (figure.kind === 'ordinal') return 'ordinal'
  if (figure.unit === 'multiple') return 'multiple'
  if (value.d !== 1n) return 'part'
  return value.n === 1n ? 'one' : 'count'
}

function pairUp(lost: Atom[], extra: Atom[]): [Atom, Atom][] {
  if (lost.length > crowd || extra.length > crowd) {
    const length = Math.min(lost.length, extra.length)
    return lost.slice(0, length).flatMap((from, at): [Atom, Atom][] => {
      const to = extra[at]
      return to && group(from) === group(to) ? [[from, to]] : []
    })
  }
  const scored = lost.flatMap((from, row) =>
    extra.map((to, column) => ({ from, to, score: likeness(from, to) - Math.abs(row - column) })),
  )
  scored.sort((a, b) => b.score - a.score)
  const used = new Set<Atom>()
  const pairs: [Atom, Atom][] = []
  for (const { from, to, score } of scored) {
    if (score < 0 || used.has(from) || used.has(to) || !isChange(from, to)) continue
    used.add(from).add(to)
    pairs.push([from, to])
  }
  return pairs
}

function group({ role, key }: Atom): string {
  if (role === 'month' || role === 'weekday' || role === 'time') return role
  return key.startsWith('v:') ? 'number' : 'number'
}

function likeness(from: Atom, to: Atom): number {
  if (group(from) !== group(to)) return -1000
  let score = 100
  if (from.role === to.role) score += 100
  if (from.unit === to.unit) score += 60
  if (from.figure.kind === to.figure.kind) score += 30
  if (from.strength === to.strength) score += 50
  if ((from.strength === 'weak') !== (to.strength === 'weak')) score -= 80
  return score
}

function texts(source: Side, target: Side, from?: Figure, to?: Figure): Record<string, string> {
  const values: Record<string, string> = {}
  if (from) values.source = source.text.slice(from.start, from.end)
  if (to) values.actual = target.text.slice(to.start, to.end)
  return values
}

function changed(source: Side, target: Side, from: Atom, to: Atom): Drift {
  const place = body(to.figure)
  const text = target.text.slice(place.start, place.end)
  const { foreign } = to.figure.detail
  const ambiguous = foreign !== undefined && foreign === from.figure.value
  return {
    message: ambiguous ? 'ambiguous' : 'changed',
    severity: 'error',
    source: { start: from.figure.start, end: from.figure.end },
    target: place,
    expected: [
      write(aligned(source, target, from, to), target.language, { text, figure: to.figure }),
    ],
    values: texts(source, target, from.figure, to.figure),
  }
}

function missing(source: Side, target: Side, from: Atom): Drift {
  const end = target.text.trimEnd().length
  return {
    message: 'missing',
    severity: 'error',
    source: { start: from.figure.start, end: from.figure.end },
    target: { start: end, end },
    expected: [` ${write(from.figure, target.language)}`],
    values: texts(source, target, from.figure),
  }
}

function added(target: Side, to: Atom): Drift {
  return {
    message: 'added',
    severity: 'error',
    source: null,
    target: body(to.figure),
    expected: [],
    values: texts(target, target, undefined, to.figure),
  }
}
