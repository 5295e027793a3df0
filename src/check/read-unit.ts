import { type Labels, prose } from '../markdown/index.ts'
import type { Termbase, UnitReading } from '../types.ts'
import { readText } from './read-text.ts'

/** Reads the text of a unit once, through its Markdown. */
export function readUnit(
  locale: string,
  markdown: string,
  labels: Labels,
  termbase: Termbase,
): UnitReading {
  const read = prose(markdown, labels)
  return { ...readText(locale, read.text, termbase), markdown, prose: read }
}
