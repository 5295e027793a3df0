import type { NumberWord } from '../spell/number-word.ts'
import { role } from './role.ts'
import type { Scan } from './scan.ts'

/** The number words that begin with a token, longest first; their ends count from its start. */
export function numbersAt({ numbers, tokens, lexicon, lower }: Scan, index: number): NumberWord[] {
  const known = numbers[index]
  if (known) return known
  const token = tokens[index]
  const counts = token?.word && (token.word.roles & role.counts) !== 0
  const found = counts ? lexicon.number.readAt(lower, token.start) : none
  numbers[index] = found
  return found
}

const none: NumberWord[] = []
