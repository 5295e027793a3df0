import { openMemory } from '../../src/memory/open-memory.ts'
import { suggest } from '../../src/memory/suggest.ts'
import type { Segment, Suggestion, Termbase, Wanted } from '../../src/types.ts'
import { project } from '../project.ts'

/** A source text, its translation, and what else of the segment matters. */
export type Known = [source: string, target: string, more?: Partial<Segment>]

export function segment([source, target, more = {}]: Known, index = 0): Segment {
  return {
    locale: 'en',
    source,
    target,
    isMarkdown: true,
    before: undefined,
    after: undefined,
    origin: { path: 'locales/en/a.json', unit: `a#u${index}`, state: 'translated' },
    ...more,
  }
}

/** What a memory that holds the segments proposes for a source text. */
export async function lookUp(
  known: readonly Known[],
  source: string,
  { locale = 'en', min = 0, termbase = {}, ...more }: LookUpOptions = {},
): Promise<Suggestion[]> {
  const { root } = await project()
  const segments = known.map((one, index) => ({ ...segment(one, index), locale }))
  const memory = await openMemory(root, [{ path: 'a', hash: '1', segments: () => segments }])
  const wanted: Wanted = { source, unit: 'b#u', before: undefined, after: undefined, ...more }
  const labels = { definitions: [], footnotes: [] }
  const names = { words: {}, spellings: {} }
  try {
    return suggest(memory, wanted, min, { sourceLocale: 'de', locale, termbase, names, labels })
  } finally {
    memory.close()
  }
}

interface LookUpOptions extends Partial<Wanted> {
  locale?: string
  min?: number
  termbase?: Termbase
}
