import { recognise as recogniseFigures } from '../figure/index.ts'
import { recognise as recogniseNames } from '../name/index.ts'
import type { Reading, Span, Termbase } from '../types.ts'

/**
 * Reads a text once: its names and its figures.
 *
 * A figure whose number stands inside a name belongs to the name (`Claude 3.5`); one whose unit is a
 * name keeps it (`450 tỷ đô la Mỹ`). A word that is all of it a figure (`Hunderte`) is no name,
 * unless the termbase says so.
 */
export function readText(locale: string, text: string, termbase: Termbase): Reading {
  const found = recogniseFigures(text, locale)
  const names = recogniseNames(text, locale, termbase).filter(
    name => name.concept !== undefined || !found.some(figure => holds(figure, name)),
  )
  const figures = found.filter(({ start, detail: { number } }) => {
    const span = { start: start + number.start, end: start + number.end }
    return !names.some(name => overlap(name, span))
  })
  return { locale, text, names, figures }
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
