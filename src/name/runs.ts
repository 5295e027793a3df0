import type { Span } from '../types.ts'
import type { Reading } from './reading.ts'

/** Neighbouring words that are one name; `first` and `last` are indexes of words. */
export interface Run extends Span {
  first: number
  last: number
}

/** Joins words, given in order, to names: words with nothing but a space or hyphen between. */
export function runs(reading: Pick<Reading, 'words'>, indexes: readonly number[]): Run[] {
  const found: Run[] = []
  for (const index of indexes) {
    const word = reading.words[index]
    if (word === undefined) continue
    const last = found.at(-1)
    if (last?.last === index - 1 && word.gap === '') {
      last.end = word.end
      last.last = index
    } else {
      found.push({ start: word.start, end: word.end, first: index, last: index })
    }
  }
  return found
}
