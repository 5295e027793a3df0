import type { NumberWord } from '../spell/number-word.ts'
import type { Entry } from './lexicon.ts'
import { role } from './role.ts'
import type { Sense } from './sense.ts'

/** A word or mark, with all that the recogniser asks of it. */
export interface Word {
  /** In lower case. */
  text: string
  /** Bits of `role`. */
  roles: number
  /** The words that must follow for a figure to begin; undefined where it stands alone. */
  starters: Set<string> | undefined
  /** The words that may follow in a phrase that is no figure; undefined where it stands alone. */
  maskers: Set<string> | undefined
  /** What it means by itself; undefined where that hangs on its case or on the words behind it. */
  senses: Sense[] | undefined
  /** Those of its phrases that have no other word. */
  alone: Entry[]
  /** The others by their second word, those of one word behind them; undefined where there are none. */
  seconds: Map<string, Entry[]> | undefined
  /** The number words that are read from it alone; filled on demand. */
  numbers: NumberWord[] | undefined
  /** True for a mark, which is no letter. */
  mark: boolean
}

/** The words that were seen: a hash table with open addresses, so that none is cut out twice. */
export interface Vocabulary {
  /** What the language knows of a word or mark in lower case. */
  describe: (text: string) => Word
  /** Which words are looked up at all: one bit for each hash, as `wordFilter` makes them. */
  filter: Uint8Array
  words: Word[]
  /** The letters of all words, and where free room for more begins. */
  letters: Uint16Array
  end: number
  /** Rows of a hash, a place in `words` counted from 1, where the letters begin, and how many. */
  rows: Int32Array
}

/** How many words and letters are remembered; then all are forgotten. */
const most = 0x2000
const mostLetters = 0x14000

/** Longer words are not remembered, nor those that find no free row among so many. */
const longest = 64
const probes = 24

/** A hash is multiplied by it before each letter: a large odd number spreads them over its bits. */
const prime = 0x1e3779b1

/** A table of 2^14 rows of four fields; a hash begins with the number of its row. */
const fields = 4
const tableSize = fields * 0x4000
const rowShift = 18

/**
 * Words that are looked up once and remembered. `find` gives the one whose small letters stand at
 * the beginning of `buffer`, which has room for `longest`; `learn` is for those it does not know.
 */
export const vocabulary: {
  longest: number
  prime: number
  buffer: Uint16Array
  /** Stands for every number. */
  digits: Word
  /** Stands for every word that says nothing of a figure, and is not looked up. */
  plain: Word
  /** Stands for a word that was not seen yet, until it is learnt. */
  strange: Word
  create: (describe: (text: string) => Word, filter: Uint8Array) => Vocabulary
  find: (all: Vocabulary, length: number, hash: number) => Word | undefined
  learn: (all: Vocabulary, text: string) => Word
} = {
  longest,
  prime,
  buffer: new Uint16Array(longest),
  digits: unknown(role.number),
  plain: { ...unknown(0), mark: false },
  strange: unknown(0),
  create,
  find,
  learn,
}

const { buffer } = vocabulary

function unknown(roles: number): Word {
  return {
    text: '',
    roles,
    starters: undefined,
    maskers: undefined,
    senses: [],
    alone: [],
    seconds: undefined,
    numbers: undefined,
    mark: true,
  }
}

function create(describe: (text: string) => Word, filter: Uint8Array): Vocabulary {
  return {
    describe,
    filter,
    words: [],
    letters: new Uint16Array(mostLetters),
    end: 0,
    rows: new Int32Array(tableSize),
  }
}

function find(all: Vocabulary, length: number, hash: number): Word | undefined {
  const { rows } = all
  let row = (hash >>> rowShift) * fields
  for (let probe = 0; probe < probes; probe += 1) {
    const place = rows[row + 1] ?? 0
    if (place === 0) return undefined
    if (rows[row] === hash && rows[row + 3] === length && equals(all, rows[row + 2] ?? 0, length)) {
      return all.words[place - 1]
    }
    row = (row + fields) & (tableSize - 1)
  }
  return undefined
}

function equals({ letters }: Vocabulary, start: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (letters[start + at] !== buffer[at]) return false
  return true
}

/** The word that a text in lower case is; remembered where there is room. */
function learn(all: Vocabulary, text: string): Word {
  const { length } = text
  if (length > longest) return all.describe(text)
  let hash = 0
  for (let at = 0; at < length; at += 1) {
    buffer[at] = text.charCodeAt(at)
    hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  }
  const known = find(all, length, hash)
  if (known) return known
  const word = all.describe(ownString(text))
  if (all.words.length === most || all.end + longest > mostLetters) {
    all.words.length = 0
    all.end = 0
    all.rows.fill(0)
  }
  const row = freeRow(all, hash)
  if (row === undefined) return word
  all.rows.set([hash, all.words.push(word), all.end, length], row)
  all.letters.set(buffer.subarray(0, length), all.end)
  all.end += length
  return word
}

function freeRow({ rows }: Vocabulary, hash: number): number | undefined {
  let row = (hash >>> rowShift) * fields
  for (let probe = 0; probe < probes; probe += 1) {
    if (rows[row + 1] === 0) return row
    row = (row + fields) & (tableSize - 1)
  }
  return undefined
}

/**
 * A string of its own, as a slice would keep its whole text in memory. Names of fields are kept
 * once: two of them are compared by their places.
 */
function ownString(text: string): string {
  const own = String.fromCharCode(...buffer.subarray(0, text.length))
  return Object.keys({ [own]: true })[0] ?? own
}
