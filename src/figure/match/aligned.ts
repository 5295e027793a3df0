import type { Figure } from '../../types.ts'
import type { Atom } from './atom.ts'

/**
 * What the target should say in place of its figure: the source's figure, cut or completed where
 * one text has a range and the other its ends as two figures.
 */
export function aligned(from: Atom, to: Atom): Figure {
  const [source, target] = [from.figure, to.figure]
  const ends = [typeof source.to === 'string', typeof target.to === 'string']
  if (ends[0] === ends[1] || source.date || target.date) return source
  if (ends[0]) {
    const { to: upper, ...single } = source
    return from.role === 'to' && typeof upper === 'string' ? { ...single, value: upper } : single
  }
  const range = source.unit === undefined ? target : { ...target, unit: source.unit }
  return to.role === 'to' && source.value !== null
    ? { ...range, to: source.value }
    : { ...range, value: source.value }
}
