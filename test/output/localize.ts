import { VFile } from 'vfile'
import { parseDocument } from '../../src/markdown/index.ts'
import { type Spliced, splice } from '../../src/output/splice.ts'
import type { Article, Syntax, Unit } from '../../src/types.ts'
import { identify } from '../../src/unit/identify.ts'
import { units } from '../../src/unit/units.ts'

/** An article and its units; `rejected` is one that MDX rejects and that is read as Markdown. */
export function read(
  text: string,
  syntax: Syntax | 'rejected' = 'markdown',
): { article: Article; units: Unit[] } {
  const file = new VFile(text)
  const isRejected = syntax === 'rejected'
  const article = {
    namespace: 'a',
    file,
    tree: parseDocument(file, isRejected ? 'markdown' : syntax),
    ...(isRejected ? { rejected: { reason: '', offset: 0 } } : {}),
  }
  return { article, units: identify(units(article, ['title', 'description']), []) }
}

/** A text with targets for its units in order; an empty one leaves the source's. */
export function localize(text: string, ...targets: string[]): Spliced {
  const { article, units } = read(text)
  return splice(article, units, new Map(units.map(({ id }, index) => [id, targets[index] ?? ''])))
}
