import { editDistance } from './edit-distance.ts'
import type { Reading } from './reading.ts'

/** A word of another text that is nearly the same. */
export interface Nearest {
  at: number
  /** How much of each word is the name: the rest is an inflection. */
  length: number
  otherLength: number
}

/**
 * Of some words of another text, the one that is nearest to a word without being it: one letter
 * wrong, two in words of eight letters or more. The first of two equally near words.
 */
export function nearestWord(
  from: Reading,
  index: number,
  other: Reading,
  candidates: Iterable<number>,
): Nearest | undefined {
  let best: Nearest | undefined
  let least = Number.POSITIVE_INFINITY
  for (const at of candidates) {
    for (const length of lengths(from, index)) {
      const word = (from.folded[index] ?? '').slice(0, length)
      const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
      for (const otherLength of lengths(other, at)) {
        const distance = editDistance(word, (other.folded[at] ?? '').slice(0, otherLength), limit)
        if (distance === 0 || distance > limit || distance >= least) continue
        least = distance
        best = { at, length, otherLength }
      }
    }
  }
  return best
}

function lengths({ words }: Reading, index: number): number[] {
  const word = words[index]
  return word === undefined ? [0] : [word.text.length, ...word.lexeme.bases]
}
