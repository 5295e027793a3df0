import type { Drift, Figure } from '../../types.ts'
import type { Side } from '../types.ts'
import { write } from '../write.ts'
import { aligned } from './aligned.ts'
import type { Atom } from './atom.ts'
import { body } from './body.ts'
import { couples } from './couples.ts'
import { isAlarming } from './is-alarming.ts'
import { isChange } from './is-change.ts'
import { missing } from './missing.ts'
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
  if (left.every(isMatched) && right.every(isMatched)) return
  const lost = unsaid(left, source, target)
  const extra = unsaid(right, target, source)
  const [besideLost, besideExtra] = [matchedByFigure(left), matchedByFigure(right)]
  const pairs = couples(left, right, lost, extra).filter(([from, to]) => isChange(from, to))
  for (const [from, to] of pairs) report([from], [to], changed(source, target, from, to))
  const paired = new Set(pairs.flat())
  const alone: Atom[] = []
  for (const from of lost) {
    if (paired.has(from) || !isAlarming(from)) continue
    const partner = besideLost.get(from.at)?.match
    if (partner) report([from], [partner], changed(source, target, from, partner))
    else alone.push(from)
  }
  for (const { from, drift } of missing(source, target, left, alone)) report(from, [], drift)
  for (const to of extra) {
    if (paired.has(to) || !isAlarming(to)) continue
    const partner = besideExtra.get(to.at)?.match
    if (partner) report([partner], [to], changed(source, target, partner, to))
    else report([], [to], added(target, to))
  }
}

function isMatched({ match }: Atom): boolean {
  return match !== undefined
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
