import type { NumberWord } from '../spell/number-word.ts'
import { role } from './role.ts'
import type { Scan } from './scan.ts'

/** The number words that begin with a token, longest first; their ends count from its start. */
export function numbersAt({ tokens, lexicon, lower }: Scan, index: number): NumberWord[] {
  const token = tokens[index]
  if (!token) return none
  if (token.numbers) return token.numbers
  const counts = token.word && (token.word.roles & role.counts) !== 0
  const found = counts ? lexicon.number.readAt(lower, token.start) : none
  token.numbers = found
  return found
}

const none: NumberWord[] = []
