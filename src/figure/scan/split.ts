import { type Canonical, canonical } from './canonical.ts'
import { glyph } from './glyph.ts'
import { lex } from './lex.ts'
import { lowerCase } from './lower-case.ts'
import { oddTokens } from './odd-tokens.ts'
import { takeTokens } from './take-tokens.ts'
import { tape } from './tape.ts'
import type { Token } from './token.ts'
import { type Vocabulary, vocabulary } from './vocabulary.ts'
import { withoutAddresses } from './without-addresses.ts'
import { withoutLists } from './without-lists.ts'

/**
 * Splits a text of any form into the tokens of `tape`, and gives the text that their places are in.
 * Most texts are canonical: only others are changed first.
 */
export function split(text: string, words: Vocabulary): Canonical {
  let form = lex(text, words)
  if (form === 'odd' && glyph.learn(text)) form = lex(text, words)
  if (form === 'plain') return { cased: text }
  if (form === 'special') {
    keep(withoutLists(withoutAddresses(takeTokens(text, ''), text), words))
    return { cased: text }
  }
  const made = canonical(text)
  const { cased } = made
  const tokens = oddTokens(cased, lowerCase(cased), words)
  keep(withoutLists(withoutAddresses(tokens, cased), words))
  return made
}

function keep(tokens: Token[]): void {
  tape.clear()
  for (const { start, end, word } of tokens) {
    const at = tape.length
    if (at === tape.starts.length) tape.grow()
    tape.starts[at] = start
    tape.ends[at] = end
    tape.words[at] = word ?? vocabulary.digits
    tape.length += 1
  }
}
