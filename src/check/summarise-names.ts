import { type Summary, summarise } from '../name/index.ts'
import type { Termbase } from '../types.ts'
import { readMarkdown } from './read-markdown.ts'

/** What an article's translations show of names; a pure function of its units and the termbase. */
export function summariseNames(
  units: readonly { id: string; texts: Readonly<Record<string, string>> }[],
  sourceLocale: string,
  termbase: Termbase,
): Summary {
  const read = units.map(({ id, texts }) => ({
    id,
    texts: Object.fromEntries(
      Object.entries(texts).map(([locale, markdown]) => [
        locale,
        readMarkdown(markdown, { definitions: [], footnotes: [] }).prose.text,
      ]),
    ),
  }))
  return summarise(read, sourceLocale, termbase)
}
