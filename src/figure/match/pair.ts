import type { Atom } from './atom.ts'
import { isStrange } from './is-strange.ts'
import { matchedBefore } from './matched-before.ts'

/** What an atom can be found by. */
export type Keys = (atom: Atom) => string[]

/** A bucket larger than this is paired in order. */
const crowd = 12

/**
 * Pairs open atoms of equal keys: first where a key has one atom on either side, then the others by
 * likeness and by their place among the atoms that have a partner. Linear in the number of atoms.
 */
export function pair(
  source: Atom[],
  target: Atom[],
  sourceKeys: Keys,
  targetKeys: Keys,
  fits: (atom: Atom) => boolean = () => true,
): void {
  const right = buckets(target, targetKeys, fits)
  if (right.size === 0) return
  const left = buckets(source, sourceKeys, fits, right)
  const rest: [Atom[], Atom[]][] = []
  for (const [key, list] of left) {
    const others = right.get(key) ?? []
    if (list.length === 1 && others.length === 1) pairBucket(list, others)
    else rest.push([list, others])
  }
  if (rest.length === 0) return
  const places = new Map([...matchedBefore(source), ...matchedBefore(target)])
  for (const [list, others] of rest) pairBucket(list, others, places)
}

function buckets(
  atoms: Atom[],
  keys: Keys,
  fits: (atom: Atom) => boolean,
  only?: Map<string, Atom[]>,
): Map<string, Atom[]> {
  const result = new Map<string, Atom[]>()
  for (const atom of atoms) {
    if (atom.match || !fits(atom)) continue
    for (const key of keys(atom)) {
      if (only && !only.has(key)) continue
      const list = result.get(key)
      if (list) list.push(atom)
      else result.set(key, [atom])
    }
  }
  return result
}

function pairBucket(source: Atom[], target: Atom[], places?: Map<Atom, number>): void {
  if (source.length > crowd || target.length > crowd) {
    let next = 0
    for (const atom of source) {
      while (target[next]?.match) next += 1
      const other = target[next]
      if (!other) return
      if (!atom.match) join(atom, other)
    }
    return
  }
  const even = source.length === target.length
  const pairs = source.flatMap((from, row) =>
    target.map((to, column) => {
      const shift = Math.abs((places?.get(from) ?? 0) - (places?.get(to) ?? 0))
      const far = even ? Math.abs(row - column) : Math.min(shift, 30) * 3
      return { from, to, score: affinity(from, to) * 100 - far }
    }),
  )
  pairs.sort((a, b) => b.score - a.score)
  for (const { from, to } of pairs) {
    if (!from.match && !to.match && !isStrange(from, to)) join(from, to)
  }
}

function affinity(from: Atom, to: Atom): number {
  let score = 0
  if (from.role === to.role) score += 2
  if (from.upper === to.upper) score += 1
  if (from.figure.kind === to.figure.kind) score += 2
  if (from.unit === to.unit) score += 3
  if (from.negative === to.negative) score += 2
  if (from.strength === to.strength) score += 1
  if (from.figure.detail.half === to.figure.detail.half) score += 1
  return score
}

function join(from: Atom, to: Atom): void {
  from.match = to
  to.match = from
}
