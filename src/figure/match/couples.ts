import type { Atom } from './atom.ts'
import { isChange } from './is-change.ts'
import { likeness } from './likeness.ts'
import { matchedBefore } from './matched-before.ts'

/** More leftovers than this are paired in order. */
const crowd = 64

/**
 * The leftovers of both sides that may be one figure said wrong: the likest first, by kind, place
 * among the atoms that have a partner, and digits.
 */
export function couples(left: Atom[], right: Atom[], lost: Atom[], extra: Atom[]): [Atom, Atom][] {
  if (lost.length === 0 || extra.length === 0) return []
  if (lost.length > crowd || extra.length > crowd) {
    const length = Math.min(lost.length, extra.length)
    return lost.slice(0, length).flatMap((from, at): [Atom, Atom][] => {
      const to = extra[at]
      return to && likeness(from, to) > 0 ? [[from, to]] : []
    })
  }
  const [before, behind] = [matchedBefore(left), matchedBefore(right)]
  const scored = lost.flatMap((from, row) =>
    extra.map((to, column) => {
      const shift = Math.abs((before.get(from) ?? 0) - (behind.get(to) ?? 0))
      const far = Math.min(shift, 20) * 2 + Math.abs(row - column)
      return { from, to, score: likeness(from, to) - far }
    }),
  )
  scored.sort((a, b) => b.score - a.score)
  const used = new Set<Atom>()
  const pairs: [Atom, Atom][] = []
  for (const { from, to, score } of scored) {
    if (score < 0 || used.has(from) || used.has(to) || !isChange(from, to)) continue
    used.add(from).add(to)
    pairs.push([from, to])
  }
  return pairs
}
