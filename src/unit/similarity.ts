import { distance } from 'fastest-levenshtein'

const short = 4

/** A text made ready to be compared. */
export interface Fingerprint {
  text: string
  /** How often it has each of its words. */
  words: Map<string, number>
  /** Number of its words. */
  length: number
}

/** The fingerprint of a text. */
export function fingerprint(text: string): Fingerprint {
  const list = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const words = new Map<string, number>()
  for (const word of list) words.set(word, (words.get(word) ?? 0) + 1)
  return { text, words, length: list.length }
}

/**
 * How much two texts are one text edited, 0 to 1: the share of their words that they have in
 * common (Dice's coefficient). A text of up to four words, of which an edit soon leaves none, is
 * also compared by letters (one less Levenshtein's distance over the length).
 */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  let common = 0
  for (const [word, count] of a.words) common += Math.min(count, b.words.get(word) ?? 0)
  const byWords = (2 * common) / (a.length + b.length || 1)
  if (Math.max(a.length, b.length) > short) return byWords
  const byLetters = 1 - distance(a.text, b.text) / Math.max(a.text.length, b.text.length, 1)
  return Math.max(byWords, byLetters)
}
