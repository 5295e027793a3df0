import type { Mention } from './mention.ts'
import { mentionsOf } from './mentions-of.ts'
import type { Scene } from './scene.ts'

/** A name that the target has, but not as often as the source. */
export function isScarce(mention: Mention, { saidTally, writtenTally }: Scene): boolean {
  const count = mentionsOf(mention, writtenTally).length
  return count > 0 && count < mentionsOf(mention, saidTally).length
}
