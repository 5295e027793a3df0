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

const none: Entry[] = []

/** The longest phrase at token `index` that has a meaning of this kind. */
export function scan(state: Scan, index: number, kind: SenseKind): Meaning | undefined {
  // A negative index is no place of an array, and slow to look up.
  const token = index < 0 ? undefined : state.tokens[index]
  if (token === undefined) return undefined
  if (token.meant < 0) understand(state, token, index)
  const { senses } = token
  if (senses !== undefined) {
    for (const sense of senses) {
      if (sense.kind === kind) return { kind, value: sense.value, next: index + 1 }
    }
    return undefined
  }
  for (const meaning of token.meanings ?? nothing) if (meaning.kind === kind) return meaning
  return undefined
}

const nothing: Meaning[] = []

/** Finds out what the phrases at a token mean. */
function understand({ tokens, lexicon, cased }: Scan, first: Token, index: number): void {
  const { word } = first
  const longer = word?.seconds && startsWith(word.seconds, tokens[index + 1])
  first.meant = 0
  if (word?.senses && !longer) {
    first.senses = word.senses
    for (const { begins } of word.senses) first.meant |= begins
    return
  }
  const ofNumber = word ? undefined : lexicon.numbered && lexicon.phrases.get(first.text)
  const entries = longer ?? word?.alone ?? (ofNumber || none)
  const meanings: Meaning[] = []
  for (const { words, cased: letters, senses } of entries) {
    const next = index + words.length
    const last = tokens[next - 1]
    if (!last || !isAt(tokens, index, words)) continue
    if (letters && !isCased(cased, first.start, last.end, letters)) continue
    for (const { kind, value, begins } of senses) {
      meanings.push({ kind, value, next })
      first.meant |= begins
    }
  }
  first.meanings = meanings
}

/** Plain words are no words of phrases, so that theirs need not be looked up. */
function startsWith(seconds: Map<string, Entry[]>, next: Token | undefined): Entry[] | undefined {
  return next && next.word !== vocabulary.plain ? seconds.get(next.text) : undefined
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
