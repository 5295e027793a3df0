import type { Mention } from './mention.ts'

/** Whether two mentions may name the same, or one names a place that is a part of the other. */
export function touches(a: Mention, b: Mention): boolean {
  return (
    !a.concepts.isDisjointFrom(b.concepts) ||
    !a.concepts.isDisjointFrom(b.inside) ||
    !a.inside.isDisjointFrom(b.concepts)
  )
}
