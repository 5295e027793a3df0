import type { Reading } from './reading.ts'
import type { Word } from './types.ts'

/**
 * The index of the first of two words that are a name with a capital inside, written apart: `Open
 * AI` for `OpenAI`. Undefined where the text has none.
 */
export function splitAt({ folded, lexeme }: Word, { words }: Reading): number | undefined {
  if (!lexeme.mixed) return undefined
  const index = words.findIndex((word, at) => {
    const next = words[at + 1]
    return next?.gap === '' && next.high && word.high && word.folded + next.folded === folded
  })
  return index === -1 ? undefined : index
}
