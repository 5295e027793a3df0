import type { Atom } from './atom.ts'

/**
 * Two weak words of different kinds (`second`, `pair`) do not vouch for each other, nor the day of
 * one date for the month of another.
 */
export function isStrange(from: Atom, to: Atom): boolean {
  const [one, other] = [from.role, to.role]
  if ((one === 'day' && other === 'month') || (one === 'month' && other === 'day')) return true
  if (from.strength !== 'weak' || to.strength !== 'weak' || from.value.n < 2n) return false
  return (from.figure.kind === 'ordinal') !== (to.figure.kind === 'ordinal')
}
