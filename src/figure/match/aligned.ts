import type { Figure, FigureDate } from '../../types.ts'
import type { Side } from '../types.ts'
import type { Atom } from './atom.ts'
import { changeBeside } from './change-beside.ts'

/**
 * What the target should say in place of its figure: the source's figure, cut or completed where
 * one text has a range and the other its ends as two figures, and signed as the target's words
 * need it (`minus 8` is `down 8`).
 */
export function aligned(source: Side, target: Side, from: Atom, to: Atom): Figure {
  const figure = cut(from, to)
  const { value } = figure
  if (value === null || figure.to !== undefined) return figure
  const said = changeBeside(source, from.figure)?.sign ?? 0
  const saying = changeBeside(target, to.figure)?.sign ?? 0
  const unsigned = from.negative && !to.negative && saying < 0 && said >= 0
  if (unsigned) return { ...figure, value: value.slice(1) }
  const signed = !from.negative && to.negative && said < 0 && saying >= 0
  return signed ? { ...figure, value: `-${value}` } : figure
}

function cut(from: Atom, to: Atom): Figure {
  const [source, target] = [from.figure, to.figure]
  const ends = [typeof source.to === 'string', typeof target.to === 'string']
  if (source.date && target.date && !source.to) return withParts(source, target.date, from.role)
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

/** `Dienstag, 4. März` beside `thứ Tư` alone: what the target says elsewhere stays there. */
function withParts(source: Figure, target: FigureDate, role: string): Figure {
  const parts = Object.entries(source.date ?? {}).filter(
    ([part]) => part in target || part === role,
  )
  return parts.length === 0 ? source : { ...source, date: Object.fromEntries(parts) }
}
