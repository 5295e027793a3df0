import type { Labels } from '../markdown/index.ts'
import type { Termbase, UnitReading } from '../types.ts'
import { readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'

/** Reads the text of a unit once, through its Markdown. */
export function readUnit(
  locale: string,
  markdown: string,
  labels: Labels,
  termbase: Termbase,
): UnitReading {
  const read = readMarkdown(markdown, labels)
  return { ...readText(locale, read.prose.text, termbase), markdown, ...read }
}
