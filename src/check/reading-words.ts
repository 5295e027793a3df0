import type { Reading } from '../types.ts'
import { wordsOf } from './words-of.ts'

const known = new WeakMap<Reading, readonly string[]>()

/** The words of a text that was read, in lower case and composed; several checks ask for them. */
export function readingWords(reading: Reading): readonly string[] {
  const before = known.get(reading)
  if (before) return before
  const words = wordsOf(reading.text)
  known.set(reading, words)
  return words
}
