import type { Reading } from '../types.ts'
import { readingWords } from './reading-words.ts'

/** Whether two texts have the same words in the same order. */
export function sameWords(one: Reading, other: Reading): boolean {
  const [words, others] = [readingWords(one), readingWords(other)]
  return words.length === others.length && words.every((word, index) => word === others[index])
}
