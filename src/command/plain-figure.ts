import type { Figure } from '../types.ts'

/** A figure with the fields that are documented, in their order, and no others. */
export function plainFigure({
  kind,
  value,
  to,
  date,
  unit,
  bound,
  vague,
  start,
  end,
}: Figure): Figure {
  return {
    kind,
    value,
    ...(to === undefined ? {} : { to }),
    ...(date === undefined ? {} : { date }),
    ...(unit === undefined ? {} : { unit }),
    bound,
    ...(vague === undefined ? {} : { vague }),
    start,
    end,
  }
}
