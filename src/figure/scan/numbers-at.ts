import type { NumberWord } from '../spell/number-word.ts'
import { role } from './role.ts'
import type { Scan } from './scan.ts'
import type { Token } from './token.ts'
import type { Word } from './vocabulary.ts'

/** The number words that begin with a token, longest first; their ends count from its start. */
export function numbersAt(state: Scan, index: number): NumberWord[] {
  const { tokens, lexicon, lower } = state
  const token = tokens[index]
  if (!token) return none
  if (token.numbers) return token.numbers
  const { word } = token
  const counts = word && (word.roles & role.counts) !== 0
  token.numbers = !counts
    ? none
    : isAlone(tokens[index + 1])
      ? ofWord(state, word)
      : lexicon.number.readAt(lower, token.start)
  return token.numbers
}

const none: NumberWord[] = []

/** Whether no number word goes on with the token behind it. */
function isAlone(next: Token | undefined): boolean {
  return !next?.word || (next.word.roles & (role.part | role.joint)) === 0
}

/** What a word says that no other goes on: a number, or one with a rest that has a meaning. */
function ofWord({ lexicon }: Scan, word: Word): NumberWord[] {
  word.numbers ??= lexicon.number
    .readAt(word.text, 0)
    .filter(
      ({ end }) =>
        end === word.text.length ||
        lexicon.suffixes.some(({ pattern }) => pattern.test(word.text.slice(end))),
    )
  return word.numbers
}
