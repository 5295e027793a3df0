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

/** The token at a place of `tape`; `lower` is the text in lower case. */
export function token(text: string, lower: string, index: number): Token {
  const word = tape.words[index]
  const start = tape.starts[index] ?? 0
  const end = tape.ends[index] ?? 0
  const isNumber = word === undefined || word === vocabulary.digits
  const said = isNumber
    ? text.slice(start, end)
    : word === vocabulary.plain
      ? lower.slice(start, end)
      : word.text
  return {
    kind: isNumber ? 'number' : word.mark ? 'mark' : 'word',
    text: said,
    start,
    end,
    spaced: start > (index === 0 ? 0 : (tape.ends[index - 1] ?? 0)),
    whole: isNumber ? whole(said) : -1,
    word: isNumber ? undefined : word,
    opens: tape.opens[index] === 1,
    senses: undefined,
    meanings: undefined,
    meant: -1,
    begins: -1,
    numbers: undefined,
    amount: undefined,
    figure: undefined,
  }
}
