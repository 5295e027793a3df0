import { recognise as recogniseFigures } from '../figure/index.ts'
import { type Labels, prose } from '../markdown/index.ts'
import { recognise as recogniseNames } from '../name/index.ts'
import type { Reading, Termbase } from '../types.ts'

/** Reads a text of a unit once: its prose, its names, and the figures that stand outside names. */
export function readProse(
  locale: string,
  markdown: string,
  labels: Labels,
  termbase: Termbase,
): Reading {
  const read = prose(markdown, labels)
  const names = recogniseNames(read.text, locale, termbase)
  const figures = recogniseFigures(read.text, locale).filter(
    figure => !names.some(name => name.start < figure.end && figure.start < name.end),
  )
  return { locale, markdown, prose: read, names, figures }
}
