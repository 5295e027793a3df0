import { type Canonical, canonical } from './canonical.ts'
import { lowerCase } from './lower-case.ts'
import { oddToken } from './odd-token.ts'
import { type Token, token } from './token.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A text made comparable, with its tokens. */
export interface Text extends Canonical {
  tokens: Token[]
}

/** Splits a text of any form into tokens. Most texts are canonical: only others are changed first. */
export function split(text: string, words: Vocabulary): Text {
  const tokens = token(text, words)
  if (tokens) return { cased: text, tokens }
  const made = canonical(text)
  return { ...made, tokens: oddToken(made.cased, lowerCase(made.cased), words) }
}
