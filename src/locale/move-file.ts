import type { FileChange } from '../util/write-files.ts'
import type { Moves } from './read-article-files.ts'

/** A file with its content; null where there is none. */
export interface Filed {
  path: string
  content: string | null
}

/**
 * The changes that bring a file from how it is to how it should be: written to its new place before
 * it leaves its old one, unless another article has that place now.
 */
export function moveFile(before: Filed, after: Filed, moves: Moves | undefined): FileChange[] {
  if (!moves) {
    return before.content === after.content ? [] : [{ ...after, old: before.content }]
  }
  const { path, content } = before
  const isLeft = moves.isFree && path !== after.path && content !== null
  // What stands at the new place belongs to another article, which takes it along.
  const isNeeded = after.content !== null || moves.isTaken
  return [...(isNeeded ? [after] : []), ...(isLeft ? [{ path, content: null, old: content }] : [])]
}
