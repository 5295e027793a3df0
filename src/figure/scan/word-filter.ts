import { spelledOut } from '../spell/spelled-out.ts'
import { vocabulary } from './vocabulary.ts'

/** How many letters of a number word tell it from most other words. */
const stem = 3

/** Turns the hash of first letters, so that it is not that of the word that has no other. */
const turn = 0x5bd1e995
const size = 0x2000
const { buffer, prime } = vocabulary

/**
 * Tells the words that may have to do with a figure from most others, by one bit for each hash: the
 * words of phrases by their own, the words that begin as a number word does by that of their first
 * letters. None is missed, and what passes is looked up.
 */
export const wordFilter: {
  /** Bytes of a filter; one of zeros lets no word pass. */
  size: number
  create: (words: Iterable<string>, stems: Iterable<string>) => Uint8Array
  /** Whether the word of this length and hash at the beginning of the vocabulary's `buffer` passes. */
  passes: (filter: Uint8Array, length: number, hash: number) => boolean
} = { size, create, passes }

function create(words: Iterable<string>, stems: Iterable<string>): Uint8Array {
  const filter = new Uint8Array(size)
  const add = (hash: number): void => {
    filter[hash >>> 19] = (filter[hash >>> 19] ?? 0) | (1 << ((hash >>> 16) & 7))
  }
  for (const word of words) add(hashOf(word))
  for (const word of stems) {
    for (const spelling of spellings(word)) add(hashOf(spelling.slice(0, stem)) ^ turn)
  }
  return filter
}

function hashOf(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return hash
}

/** The ways to write the first letters of a word: `ß` may be `ss`. */
function spellings(word: string): string[] {
  let found = ['']
  for (const letter of word.slice(0, stem)) {
    const other = spelledOut[letter]
    const letters = other === undefined ? [letter] : [letter, other]
    found = found.flatMap(text => letters.map(more => text + more))
  }
  return found
}

function passes(filter: Uint8Array, length: number, hash: number): boolean {
  if (has(filter, hash)) return true
  const one = Math.imul(buffer[0] ?? 0, prime)
  if (has(filter, one ^ turn)) return true
  if (length < 2) return false
  const two = Math.imul(one ^ (buffer[1] ?? 0), prime)
  if (has(filter, two ^ turn)) return true
  return length > 2 && has(filter, Math.imul(two ^ (buffer[2] ?? 0), prime) ^ turn)
}

function has(filter: Uint8Array, hash: number): boolean {
  return (((filter[hash >>> 19] ?? 0) >> ((hash >>> 16) & 7)) & 1) === 1
}
