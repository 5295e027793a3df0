import { vocabulary, type Word } from './vocabulary.ts'

/** The tokens of the text that is being read, as numbers. */
export interface Tape {
  /** How many there are. */
  length: number
  /** True where the text may have spaces besides the plain one. */
  hasOtherSpaces: boolean
  /** Where each begins and ends, in code units. */
  starts: Int32Array
  ends: Int32Array
  words: Word[]
  /** 1 where a figure may begin. */
  opens: Uint8Array
  /** Adds a token. */
  put: (start: number, end: number, word: Word) => void
  /** Makes room for twice as many. */
  grow: () => void
  /** Begins a new text, without the room that a very long one took. */
  clear: () => void
}

/** Written by `lex` and `open`, and written over by the next text: so most texts leave no garbage. */
export const tape: Tape = { ...room(512), hasOtherSpaces: true, put, grow, clear }

const most = 0x10000

function room(size: number): Pick<Tape, 'length' | 'starts' | 'ends' | 'words' | 'opens'> {
  return {
    length: 0,
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    words: new Array(size).fill(vocabulary.plain),
    opens: new Uint8Array(size),
  }
}

function put(start: number, end: number, word: Word): void {
  const at = tape.length
  if (at === tape.starts.length) tape.grow()
  tape.starts[at] = start
  tape.ends[at] = end
  tape.words[at] = word
  tape.length += 1
}

function grow(): void {
  const { length, starts, ends, words } = tape
  Object.assign(tape, room(2 * starts.length), { length })
  tape.starts.set(starts)
  tape.ends.set(ends)
  for (let at = 0; at < words.length; at += 1) tape.words[at] = words[at] ?? vocabulary.plain
}

function clear(): void {
  tape.length = 0
  if (tape.starts.length > most) Object.assign(tape, room(512))
}
