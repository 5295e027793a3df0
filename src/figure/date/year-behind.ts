import { isMark } from '../scan/is-mark.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { endsClause } from './ends-clause.ts'
import { fullYear } from './full-year.ts'
import type { Part } from './part.ts'
import { skipJoint } from './skip-joint.ts'
import { spokenYear } from './spoken-year.ts'

/**
 * The year behind a day or month: `, 2024`, `năm 2024`, `nineteen ninety`, `’24`, `of 87`; behind a
 * whole day, where the clause ends, also `-74` and `15`.
 */
export function yearBehind(state: Scan, index: number, whole = false): Part | undefined {
  let at = skipJoint(state, index)
  const word = scan(state, at, 'yearWord')
  if (word) at = word.next
  const token = state.tokens[at]
  if (token && token.whole >= 1000 && token.whole < 3000) {
    return { value: token.whole, next: at + 1 }
  }
  const short = shortYear(state, index, at, whole)
  if (short) return short
  return token?.kind === 'word' && at <= index + 1 ? spokenYear(state, at, true) : undefined
}

/** Two digits as a year. */
function shortYear(state: Scan, index: number, at: number, whole: boolean): Part | undefined {
  const { tokens } = state
  const [token, digits] = [tokens[at], tokens[at + 1]]
  if (isMark(token, "'’") && digits && !digits.spaced && /^\d\d$/.test(digits.text)) {
    return { value: fullYear(digits.text), next: at + 2 }
  }
  if (!token || token.whole < 0 || token.text.length !== 2 || !endsClause(state, at + 1))
    return undefined
  const joined = tokens[at - 1]?.text
  const said = joined === 'of' || (whole && (joined === '-' ? !token.spaced : at === index))
  return said ? { value: fullYear(token.text), next: at + 1 } : undefined
}
