import { VFile } from 'vfile'
import { parseDocument } from '../../src/markdown/index.ts'
import { type Spliced, splice } from '../../src/output/splice.ts'
import type { Article, Syntax, Unit } from '../../src/types.ts'
import { identify } from '../../src/unit/identify.ts'
import { units } from '../../src/unit/units.ts'

/** An article and its units. */
export function read(
  text: string,
  syntax: Syntax = 'markdown',
): { article: Article; units: Unit[] } {
  const file = new VFile(text)
  const article = { namespace: 'a', file, tree: parseDocument(file, syntax) }
  return { article, units: identify(units(article, ['title', 'description']), []) }
}

/** A text with targets for its units in order; an empty one leaves the source's. */
export function localize(text: string, ...targets: string[]): Spliced {
  const { article, units } = read(text)
  return splice(article, units, new Map(units.map(({ id }, index) => [id, targets[index] ?? ''])))
}
