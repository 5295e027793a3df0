import type { Token } from './token.ts'

/** Whether a token is one of some marks; most are words, and told from them by their kind. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && token.text !== '' && marks.includes(token.text)
}
