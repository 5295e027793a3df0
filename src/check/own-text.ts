import type { UnitReading } from '../types.ts'

/** A text without its names and figures. */
export function ownText({ text, names, figures }: UnitReading): string {
  return [...names, ...figures]
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
}
