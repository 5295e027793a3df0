import { type Scan, scan } from '../scan/scan.ts'

/** A year that may follow a quarter or month. */
export function yearAt(state: Scan, index: number): { value: number; next: number } | undefined {
  let at = index
  const joint = scan(state, at, 'dateJoint') ?? scan(state, at, 'yearWord')
  if (joint) at = joint.next
  const word = scan(state, at, 'yearWord')
  if (word) at = word.next
  const token = state.tokens[at]
  if (token && token.whole >= 1000 && token.whole < 3000) {
    return { value: token.whole, next: at + 1 }
  }
  return undefined
}
