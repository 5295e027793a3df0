import { isMark } from '../scan/is-mark.ts'
import type { Scan } from '../scan/scan.ts'

/** Whether nothing is counted behind a number: the text or the clause ends at a token. */
export function endsClause({ tokens }: Scan, index: number): boolean {
  const token = tokens[index]
  if (!token) return true
  if (!isMark(token, '.,;:!?)]“”"»–—')) return false
  return tokens[index + 1]?.kind !== 'number' || tokens[index + 1]?.spaced === true
}
