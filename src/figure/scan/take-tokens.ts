import { tape } from './tape.ts'
import { type Token, token } from './token.ts'

/** The tokens of the text that `tape` holds, for those who look at more than one of them. */
export function takeTokens(text: string, lower: string): Token[] {
  const tokens: Token[] = new Array(tape.length)
  for (let index = 0; index < tokens.length; index += 1) tokens[index] = token(text, lower, index)
  return tokens
}
