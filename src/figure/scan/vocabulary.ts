import type { NumberWord } from '../spell/number-word.ts'
import type { Entry } from './lexicon.ts'
import { role } from './role.ts'

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
  /** Those of its phrases that have no other word. */
  alone: Entry[]
  /** The second words of the others; undefined where there are none. */
  seconds: Set<string> | undefined
  /** The number words that are read from it alone; filled on demand. */
  numbers: NumberWord[] | undefined
  /** True for a mark, which is no letter. */
  mark: boolean
}

/** The words that were seen: a hash table with open addresses, so that none is cut out twice. */
export interface Vocabulary {
  /** Looks up a word that was not seen yet. */
  learn: (text: string) => Word
  /** Which words are looked up at all: one bit for each hash, as `wordFilter` makes them. */
  filter: Uint8Array
  words: Word[]
  hashes: Int32Array
  /** The letters of all words, and where those of each end. */
  letters: Uint16Array
  ends: Int32Array
  /** Places in `words`, counted from 1. */
  slots: Uint16Array
}

/** How many words and letters are remembered; then all are forgotten. */
const most = 20_000
const mostLetters = 200_000

/** Longer words are not remembered, nor those that find no free slot among so many. */
const longest = 64
const probes = 24

/** A hash is multiplied by it before each letter: a large odd number spreads them over its bits. */
const prime = 0x1e3779b1

/** A table of 2^15 slots; a hash begins with the number of its slot. */
const slotCount = 0x8000
const slotShift = 17

/**
 * Words that are looked up once and remembered. `find` gives the one whose small letters stand at
 * the beginning of `buffer`, which has room for `longest`; a longer one is `spell`ed.
 */
export const vocabulary: {
  longest: number
  prime: number
  buffer: Uint16Array
  /** Stands for every number. */
  digits: Word
  /** Stands for every word that says nothing of a figure, and is not looked up. */
  plain: Word
  create: (learn: (text: string) => Word, filter: Uint8Array) => Vocabulary
  find: (all: Vocabulary, length: number, hash: number) => Word
} = {
  longest,
  prime,
  buffer: new Uint16Array(longest),
  digits: unknown(role.number),
  plain: { ...unknown(0), mark: false },
  create,
  find,
}

const { buffer } = vocabulary

function unknown(roles: number): Word {
  return {
    text: '',
    entries: [],
    roles,
    starters: undefined,
    maskers: undefined,
    alone: [],
    seconds: undefined,
    numbers: undefined,
    mark: true,
  }
}

function create(learn: (text: string) => Word, filter: Uint8Array): Vocabulary {
  return {
    learn,
    filter,
    words: [],
    hashes: new Int32Array(most),
    letters: new Uint16Array(mostLetters),
    ends: new Int32Array(most + 1),
    slots: new Uint16Array(slotCount),
  }
}

function find(all: Vocabulary, length: number, hash: number): Word {
  const { hashes, slots } = all
  let slot = hash >>> slotShift
  for (let probe = 0; probe < probes; probe += 1) {
    const place = slots[slot] ?? 0
    if (place === 0) return add(all, length, hash, slot)
    if (hashes[place - 1] === hash && equals(all, place - 1, length)) {
      const word = all.words[place - 1]
      if (word) return word
    }
    slot = (slot + 1) & (slotCount - 1)
  }
  return all.learn(spell(length))
}

function equals({ letters, ends }: Vocabulary, place: number, length: number): boolean {
  const start = place === 0 ? 0 : (ends[place - 1] ?? 0)
  if ((ends[place] ?? 0) - start !== length) return false
  for (let at = 0; at < length; at += 1) {
    if (letters[start + at] !== buffer[at]) return false
  }
  return true
}

function add(all: Vocabulary, length: number, hash: number, slot: number): Word {
  const word = all.learn(spell(length))
  const { words, letters, ends } = all
  if (words.length === most || (ends[words.length - 1] ?? 0) + longest > mostLetters) {
    words.length = 0
    all.slots.fill(0)
    slot = hash >>> slotShift
  }
  const place = words.length
  const start = place === 0 ? 0 : (ends[place - 1] ?? 0)
  letters.set(buffer.subarray(0, length), start)
  ends[place] = start + length
  all.hashes[place] = hash
  all.slots[slot] = words.push(word)
  return word
}

/**
 * A string of its own, as a slice would keep its whole text in memory. Names of fields are kept
 * once: two of them are compared by their places.
 */
function spell(length: number): string {
  const text = String.fromCharCode(...buffer.subarray(0, length))
  return Object.keys({ [text]: true })[0] ?? text
}
