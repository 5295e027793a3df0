import type { Entry, Lexicon } from './lexicon.ts'
import type { SenseKind } from './sense.ts'
import type { Token } from './token.ts'
import { vocabulary } from './vocabulary.ts'

/** A text on its way to figures. */
export interface Scan {
  /** Canonical text, lower case. */
  lower: string
  cased: string
  tokens: Token[]
  lexicon: Lexicon
  /** Order of a numeric date: `dmy`, `mdy` or `ymd`. */
  dateOrder: string
}

/** One meaning of the phrase at a token. */
export interface Meaning {
  kind: SenseKind
  value: string
  /** The token behind the phrase. */
  next: number
}

const nothing: Meaning[] = []
const none: Entry[] = []

/** The longest phrase at token `index` that has a meaning of this kind. */
export function scan(state: Scan, index: number, kind: SenseKind): Meaning | undefined {
  // A negative index is no place of an array, and slow to look up.
  if (index < 0) return undefined
  const meanings = state.tokens[index]?.meanings ?? meaningsAt(state, index)
  for (const meaning of meanings) if (meaning.kind === kind) return meaning
  return undefined
}

/** All meanings of the phrases at token `index`. */
function meaningsAt({ tokens, lexicon, cased }: Scan, index: number): Meaning[] {
  const first = tokens[index]
  if (!first) return nothing
  const { word } = first
  const entries = !word
    ? lexicon.numbered && lexicon.phrases.get(first.text)
    : word.seconds && isSecond(tokens[index + 1], word.seconds)
      ? word.entries
      : word.alone
  let meanings = nothing
  first.meant = 0
  for (const { words, cased: letters, senses } of entries || none) {
    const next = index + words.length
    const last = tokens[next - 1]
    if (!last || !isAt(tokens, index, words)) continue
    if (letters && !isCased(cased, first.start, last.end, letters)) continue
    if (meanings === nothing) meanings = []
    for (const { kind, value, begins } of senses) {
      meanings.push({ kind, value, next })
      first.meant |= begins
    }
  }
  first.meanings = meanings
  return meanings
}

/** Plain words are no words of phrases, so that theirs need not be looked up. */
function isSecond(token: Token | undefined, words: Set<string>): boolean {
  return token !== undefined && token.word !== vocabulary.plain && words.has(token.text)
}

function isCased(text: string, start: number, end: number, letters: string): boolean {
  return end - start === letters.length && text.startsWith(letters, start)
}

/** The first word is known to be there. */
function isAt(tokens: Token[], index: number, words: string[]): boolean {
  for (let at = 1; at < words.length; at += 1) {
    if (tokens[index + at]?.text !== words[at]) return false
  }
  return true
}
