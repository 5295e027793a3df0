import { cognate } from './cognate.ts'
import type { Reading } from './reading.ts'

/**
 * Whether a text has a word of the other text, as it is, inflected, inside a compound, or spelled
 * as its language spells foreign words (`Katalonien`, `Catalonia`).
 */
export function sees(other: Reading, from: Reading, index: number): boolean {
  const word = from.folded[index] ?? ''
  const text = from.words[index]?.text ?? ''
  const lengths = [text.length, ...from.language.bases(text, true)]
  return (
    lengths.some(length => {
      const base = length === text.length ? word : word.slice(0, length)
      return other.keys.has(base) || (base.length >= 4 && startsAWord(other.sorted, base))
    }) || isCognate(other, from, word)
  )
}

function isCognate(other: Reading, from: Reading, word: string): boolean {
  if (other.locale === from.locale) return false
  const key = cognate(word)
  return key.length >= 4 && other.cognates.has(key)
}

function startsAWord(sorted: readonly string[], base: string): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < base) low = middle + 1
    else high = middle
  }
  return sorted[low]?.startsWith(base) ?? false
}
