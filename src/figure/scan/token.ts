import type { Amount } from '../amount/amount.ts'
import type { NumberWord } from '../spell/number-word.ts'
import type { Draft } from './draft.ts'
import type { Meaning } from './scan.ts'
import type { Sense } from './sense.ts'
import { tape } from './tape.ts'
import { vocabulary, type Word } from './vocabulary.ts'
import { whole } from './whole.ts'

/** A word, a number or one mark, in a canonical text, with what was read of it so far. */
export interface Token {
  kind: 'word' | 'number' | 'mark'
  /** Lower case. */
  text: string
  start: number
  end: number
  /** True where a space stands before. */
  spaced: boolean
  /** What one to four digits alone say; -1 for all else. */
  whole: number
  /** What the language knows of it; undefined for numbers. */
  word: Word | undefined
  /** True where a figure may begin. */
  opens: boolean
  /** What its word means where no phrase of more words begins here; filled on demand. */
  senses: Sense[] | undefined
  /** What the phrases that begin here can mean otherwise. */
  meanings: Meaning[] | undefined
  /** The bits of `begins` of all these; -1 before they are looked for. */
  meant: number
  /** The bits of `begins` of the grammars that may begin here; -1 before they are looked for. */
  begins: number
  /** The number words that begin here; filled on demand. */
  numbers: NumberWord[] | undefined
  /** The amount that begins here; null where there is none, undefined before it is looked for. */
  amount: Amount | null | undefined
  /** The same of the whole figure, with its bound. */
  figure: Draft | null | undefined
}

/** Tokens are used again for the next text, those of very long texts aside. */
const pool: Token[] = []
const most = 4096

/** The token at a place of `tape`; `lower` is the text in lower case. */
export function token(text: string, lower: string, index: number): Token {
  const word = tape.words[index]
  const start = tape.starts[index] ?? 0
  const end = tape.ends[index] ?? 0
  const made = pool[index] ?? empty()
  if (index < most) pool[index] = made
  made.start = start
  made.end = end
  made.spaced = start > (index === 0 ? 0 : (tape.ends[index - 1] ?? 0))
  made.opens = tape.opens[index] === 1
  made.senses = undefined
  made.meanings = undefined
  made.meant = -1
  made.begins = -1
  made.numbers = undefined
  made.amount = undefined
  made.figure = undefined
  if (word === undefined || word === vocabulary.digits) {
    made.kind = 'number'
    made.text = text.slice(start, end)
    made.whole = whole(made.text)
    made.word = undefined
  } else {
    made.kind = word.mark ? 'mark' : 'word'
    made.whole = -1
    made.text = word === vocabulary.plain ? lower.slice(start, end) : word.text
    made.word = word
  }
  return made
}

function empty(): Token {
  return {
    kind: 'mark',
    text: '',
    start: 0,
    end: 0,
    spaced: false,
    whole: -1,
    word: undefined,
    opens: false,
    senses: undefined,
    meanings: undefined,
    meant: -1,
    begins: -1,
    numbers: undefined,
    amount: undefined,
    figure: undefined,
  }
}
