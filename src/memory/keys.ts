import { createHash } from 'node:crypto'
import { normalize } from '../util/normalize.ts'
import { words } from './words.ts'

/** Numbers by which a segment is found without a search: equal texts have equal keys. */
export interface Keys {
  /** Of its words, with all numbers alike. */
  shape: number
  /** Of the text, but for what makes no difference to its translation. */
  text: number
  /** Of the texts beside it; 0 where none is known. */
  context: number
}

/** The keys of a source text between two others. */
export function keys(
  source: string,
  before: string | undefined,
  after: string | undefined,
  sourceWords: readonly string[] = words(source),
): Keys {
  const isAlone = before === undefined && after === undefined
  return {
    shape: digest(sourceWords.join(' ')),
    text: digest(normalize(source)),
    context: isAlone ? 0 : digest([before ?? '', after ?? ''].map(normalize).join('\n')),
  }
}

/** The first 48 bits of a SHA-256: a number that floats hold. What they find is compared again. */
function digest(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, 6)
}
