import type { Atom } from './atom.ts'
import { isAlarming } from './is-alarming.ts'

/** Two leftovers of one kind are a change if one is clear or both are weak in the same way. */
export function isChange(from: Atom, to: Atom): boolean {
  if (from.strength === 'hard' || to.strength === 'hard') return true
  if (from.strength === 'soft' && to.strength === 'soft') return true
  if (from.strength === 'weak' && to.strength === 'weak') {
    return weakKind(from) === weakKind(to) && weakKind(from) !== 'one'
  }
  // `Henry VIII` as `Henry thứ 1`.
  if (from.figure.kind === 'ordinal' && to.figure.kind === 'ordinal') return true
  return isAlarming(from) || isAlarming(to) || isSameMeasure(from, to)
}

function weakKind({ figure, value }: Atom): string {
  if (figure.detail.doubtful) return 'one'
  if (figure.kind === 'ordinal') return 'ordinal'
  if (figure.unit === 'multiple') return 'multiple'
  if (value.d !== 1n) return 'part'
  return value.n === 1n ? 'one' : 'count'
}

/** `einen halben Liter` and `a litre`, `anderthalbmal` and `twice`: of one unit, they are one thing. */
function isSameMeasure(from: Atom, to: Atom): boolean {
  const measured = from.figure.kind === 'measure' && to.figure.kind === 'measure'
  if (!measured && from.unit !== 'multiple') return false
  return from.unit === to.unit && from.strength !== to.strength
}
