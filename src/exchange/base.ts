import type { State } from '../types.ts'
import { hash } from '../util/hash.ts'

/**
 * What a unit's translation was when it was exported: a hash of its text, and its state. A file
 * carries it along, so that at the import an edit is told from a translation that somebody changed
 * elsewhere meanwhile.
 */
export function base(target: string, state: State): string {
  return `${hash(target)} ${state}`
}
