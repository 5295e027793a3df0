import type { Lexicon } from './lexicon.ts'
import type { SenseKind } from './sense.ts'
import type { Token } from './token.ts'

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

/** The longest phrase at token `index` that has a meaning of this kind. */
export function scan(state: Scan, index: number, kind: SenseKind): Meaning | undefined {
  const meanings = state.tokens[index]?.meanings ?? meaningsAt(state, index)
  for (const meaning of meanings) if (meaning.kind === kind) return meaning
  return undefined
}

/** All meanings of the phrases at token `index`. */
function meaningsAt(state: Scan, index: number): Meaning[] {
  const { tokens, lexicon, cased } = state
  const first = tokens[index]
  if (!first) return nothing
  const entries = first.word?.entries ?? lexicon.phrases.get(first.text)
  let meanings = nothing
  first.meanings = meanings
  if (!entries) return meanings
  for (const entry of entries) {
    const last = tokens[index + entry.words.length - 1]
    if (!last || !isAt(tokens, index, entry.words)) continue
    if (entry.cased && cased.slice(first.start, last.end) !== entry.cased) continue
    const next = index + entry.words.length
    if (meanings === nothing) {
      meanings = []
      first.meanings = meanings
    }
    for (const { kind, value } of entry.senses) meanings.push({ kind, value, next })
  }
  return meanings
}

/** The first word is known to be there. */
function isAt(tokens: Token[], index: number, words: string[]): boolean {
  for (let at = 1; at < words.length; at += 1) {
    if (tokens[index + at]?.text !== words[at]) return false
  }
  return true
}
