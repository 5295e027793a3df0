import type { Side } from '../types.ts'
import type { Atom } from './atom.ts'

type Matched = Atom & { match: Atom }

/**
 * The first two scores of a row, such as the sets of a match, that stand in each other's place:
 * `6:4, 3:6, 7:5` as `3-6, 6-4, 7-5`.
 */
export function exchangedScores(
  source: Side,
  target: Side,
  pairs: Matched[],
): [Matched, Matched][] {
  const scores = pairs.filter(isScore).sort((a, b) => a.figure.start - b.figure.start)
  return rows(source, scores).flatMap((row): [Matched, Matched][] => {
    const order = [...row].sort((a, b) => a.match.figure.start - b.match.figure.start)
    if (
      !isRow(
        target,
        order.map(({ match }) => match),
      )
    )
      return []
    const at = order.findIndex((atom, place) => said(atom) !== said(row[place]))
    const [first, second] = [row[at], order[at]]
    return first && second ? [[first, second]] : []
  })
}

function isScore({ figure, role, match }: Matched): boolean {
  return role === 'number' && match.role === 'number' && isPair(figure) && isPair(match.figure)
}

function isPair({ kind, unit, to }: Atom['figure']): boolean {
  return kind === 'number' && typeof to === 'string' && (unit === undefined || unit === 'score')
}

function said(atom: Atom | undefined): string {
  return `${atom?.figure.value}:${atom?.figure.to}`
}

/** Those that stand side by side. */
function rows(side: Side, scores: Matched[]): Matched[][] {
  const result: Matched[][] = []
  for (const atom of scores) {
    const row = result.at(-1)
    const last = row?.at(-1)
    if (row && last && isRow(side, [last, atom])) row.push(atom)
    else result.push([atom])
  }
  return result.filter(row => row.length > 1)
}

/** Nothing but commas, spaces and one word for `and` stands between them. */
function isRow({ text }: Side, atoms: Atom[]): boolean {
  return atoms.every((atom, at) => {
    const before = atoms[at - 1]
    const between = before ? text.slice(before.figure.end, atom.figure.start) : ''
    return /^[\s,;/]*(?:\p{L}{1,3}\s)?$/u.test(between)
  })
}
