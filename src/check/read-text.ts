import { recognise as recogniseFigures } from '../figure/index.ts'
import { recognise as recogniseNames } from '../name/index.ts'
import type { Reading, Span, Termbase } from '../types.ts'

/**
 * Reads a text once: its names and its figures.
 *
 * A figure inside a name belongs to the name (`Claude 3.5`). A word that is all of it a figure
 * (`Hunderte`) is no name, unless the termbase says so.
 */
export function readText(locale: string, text: string, termbase: Termbase): Reading {
  const found = recogniseFigures(text, locale)
  const names = recogniseNames(text, locale, termbase).filter(
    name => name.concept !== undefined || !found.some(figure => holds(figure, name)),
  )
  const figures = found.filter(figure => !names.some(name => overlap(name, figure)))
  return { locale, text, names, figures }
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
