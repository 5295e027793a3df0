import { type Labels, prose } from '../markdown/index.ts'
import type { Prose, Termbase, UnitReading } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { readText } from './read-text.ts'

/** Reads the text of a unit once, through its Markdown. */
export function readUnit(
  locale: string,
  markdown: string,
  labels: Labels,
  termbase: Termbase,
): UnitReading {
  const read = readProse(markdown, labels)
  return { ...readText(locale, read.text, termbase), markdown, prose: read }
}

/** A translation that the parser refuses is read to the letter; `markup` says that it is refused. */
function readProse(markdown: string, labels: Labels): Prose {
  try {
    return prose(markdown, labels)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const offsets = Array.from({ length: markdown.length + 1 }, (_, index) => index)
    return { text: markdown, offsets, ends: offsets.slice(1) }
  }
}
