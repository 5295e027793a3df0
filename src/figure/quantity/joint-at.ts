import { isMark } from '../scan/is-mark.ts'
import type { Scan } from '../scan/scan.ts'

/** The token behind a number, past a hyphen that joins it to the next word. */
export function jointAt(state: Scan, next: number): number {
  const token = state.tokens[next]
  const joins = token && isMark(token, '-‐‑') && !token.spaced
  const after = state.tokens[next + 1]
  return joins && after?.kind === 'word' && !after.spaced ? next + 1 : next
}
