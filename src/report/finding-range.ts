import type { Point } from 'unist'
import type { VFileMessage } from 'vfile-message'

/** Start and end of the place of a finding; both the same where it is a point. */
export function findingRange({ place }: VFileMessage): { start: Point; end: Point } | undefined {
  if (!place) return undefined
  return 'start' in place ? place : { start: place, end: place }
}
