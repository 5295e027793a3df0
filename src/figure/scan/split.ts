import { type Canonical, canonical } from './canonical.ts'
import { glyph } from './glyph.ts'
import { lex } from './lex.ts'
import { lexOdd } from './lex-odd.ts'
import { lowerCase } from './lower-case.ts'
import { takeTokens } from './take-tokens.ts'
import { tape } from './tape.ts'
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
  const made = form === 'odd' ? canonical(text) : { cased: text }
  const { cased } = made
  if (form === 'odd') {
    lexOdd(cased, lowerCase(cased), words)
    if (!/[@/]|www\.|\d,\d/.test(cased)) return made
  }
  const tokens = withoutLists(withoutAddresses(takeTokens(cased, ''), cased), words)
  tape.clear()
  for (const { start, end, word } of tokens) tape.put(start, end, word ?? vocabulary.digits)
  return made
}
