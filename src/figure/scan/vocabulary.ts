import { glyph } from './glyph.ts'
import type { Entry } from './lexicon.ts'

/** A word or mark, with all that the recogniser asks of it. */
export interface Word {
  /** In lower case. */
  text: string
  /** The phrases that begin with it, longest first. */
  entries: Entry[]
  /** Bits of `role`. */
  roles: number
  /** The words that must follow for a figure to begin; undefined where it stands alone. */
  starters: Set<string> | undefined
  /** The words that may follow in a phrase that is no figure; undefined where it stands alone. */
  maskers: Set<string> | undefined
}

/** The words that were seen: a hash table with open addresses, so that none is cut out twice. */
export interface Vocabulary {
  /** Looks up a word that was not seen yet. */
  learn: (text: string) => Word
  words: Word[]
  hashes: Int32Array
  /** Places in `words`, counted from 1. */
  slots: Uint16Array
}

/** How many words are remembered; then all are forgotten. */
const most = 20_000

/** Longer words are not remembered, nor those that find no free slot among so many. */
const longest = 40
const probes = 24

/** A table of 2^15 slots; a hash begins with the number of its slot. */
const slotCount = 0x8000
const slotShift = 17

/**
 * Words that are looked up once and remembered. `find` gives the one between two places of a text
 * of any case; `hash` is that of its small letters.
 */
export const vocabulary: {
  create: (learn: (text: string) => Word) => Vocabulary
  find: (all: Vocabulary, text: string, start: number, end: number, hash: number) => Word
} = { create, find }

function create(learn: (text: string) => Word): Vocabulary {
  return {
    learn,
    words: [],
    hashes: new Int32Array(most),
    slots: new Uint16Array(slotCount),
  }
}

function find(all: Vocabulary, text: string, start: number, end: number, hash: number): Word {
  const { words, hashes, slots } = all
  let slot = hash >>> slotShift
  for (let probe = 0; probe < probes; probe += 1) {
    const place = slots[slot] ?? 0
    if (place === 0) return add(all, text, start, end, hash, slot)
    const word = words[place - 1]
    if (word && hashes[place - 1] === hash && equals(word.text, text, start, end)) return word
    slot = (slot + 1) & (slotCount - 1)
  }
  return all.learn(copy(text, start, end))
}

function add(
  all: Vocabulary,
  text: string,
  start: number,
  end: number,
  hash: number,
  slot: number,
): Word {
  const word = all.learn(copy(text, start, end))
  if (end - start > longest) return word
  if (all.words.length === most) {
    all.words.length = 0
    all.slots.fill(0)
  }
  all.hashes[all.words.length] = hash
  all.slots[slot] = all.words.push(word)
  return word
}

function equals(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  const { small } = glyph
  for (let at = 0; at < word.length; at += 1) {
    if (small[text.charCodeAt(start + at)] !== word.charCodeAt(at)) return false
  }
  return true
}

/** The small letters as a string of their own: a slice would keep its whole text in memory. */
function copy(text: string, start: number, end: number): string {
  let result = ''
  for (let from = start; from < end; from += longest) {
    const codes: number[] = []
    for (let at = from; at < end && at < from + longest; at += 1) {
      codes.push(glyph.small[text.charCodeAt(at)] ?? 0)
    }
    result += String.fromCharCode(...codes)
  }
  return result
}
