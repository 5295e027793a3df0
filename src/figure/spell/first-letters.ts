import { spelledOut } from './spelled-out.ts'

/** The code units that a word may begin with, in its own spelling and in the one without its letter. */
export function firstLetters(word: string): string[] {
  const letter = word.charAt(0)
  const other = spelledOut[letter]?.charAt(0)
  return other === undefined || other === letter ? [letter] : [letter, other]
}
