import type { Mention } from './mention.ts'

/** Whether two mentions may name the same. */
export function shares(a: Mention, b: Mention): boolean {
  return !a.concepts.isDisjointFrom(b.concepts)
}
