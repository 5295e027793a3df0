import type { Mention } from './mention.ts'
import type { Scene } from './scene.ts'
import { shares } from './shares.ts'

/** A name that the target has, but not as often as the source. */
export function isScarce(mention: Mention, { said, written }: Scene): boolean {
  const count = written.filter(other => shares(mention, other)).length
  return count > 0 && count < said.filter(other => shares(mention, other)).length
}
