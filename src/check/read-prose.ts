import { recognise as recogniseFigures } from '../figure/index.ts'
import { type Labels, prose } from '../markdown/index.ts'
import { recognise as recogniseNames } from '../name/index.ts'
import type { Reading, Span, Termbase } from '../types.ts'

/**
 * Reads a text of a unit once: its prose, its names, and its figures.
 *
 * A figure inside a name belongs to the name (`Claude 3.5`). A word that is all of it a figure
 * (`Hunderte`) is no name, unless the termbase says so.
 */
export function readProse(
  locale: string,
  markdown: string,
  labels: Labels,
  termbase: Termbase,
): Reading {
  const read = prose(markdown, labels)
  const found = recogniseFigures(read.text, locale)
  const names = recogniseNames(read.text, locale, termbase).filter(
    name => name.concept !== undefined || !found.some(figure => holds(figure, name)),
  )
  const figures = found.filter(figure => !names.some(name => overlap(name, figure)))
  return { locale, markdown, prose: read, names, figures }
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
