import { isMark } from '../scan/is-mark.ts'
import { type Scan, scan } from '../scan/scan.ts'

/** The token behind what may stand between the parts of a date. */
export function skipJoint(state: Scan, index: number): number {
  let at = index
  for (let count = 0; count < 3; count += 1) {
    const joint = scan(state, at, 'dateJoint')
    if (joint) at = joint.next
    else if (isMark(state.tokens[at], '/-') && !state.tokens[at]?.spaced) at += 1
    else break
  }
  return at
}
