import { distance } from 'fastest-levenshtein'
import type { Part } from './parts.ts'

/** Two texts, part by part. */
export interface Likeness {
  /** 0 to 1. */
  share: number
  /** Parts that stand in each other's place and are not the same, in order. */
  exchanged: { from: Part; to: Part }[]
  /** Whether nothing was added, left out or put elsewhere. */
  isParallel: boolean
}

/** What a figure or name costs that is of the same kind but another. */
const other = 0.25

/**
 * How alike two texts are: one less the cheapest way to make one of the other (Levenshtein's
 * distance over parts), as a share of the heavier one. A word that is added or left out costs 1, a
 * mark or code 0.25; a word in place of another costs the share of its letters that change, if it
 * begins like it, else 1; a figure in place of another of its kind, or a name of a name, costs 0.25.
 */
export function likeness(from: readonly Part[], to: readonly Part[]): Likeness {
  const width = to.length + 1
  const costs = new Float64Array((from.length + 1) * width)
  const at = (row: number, column: number): number => costs[row * width + column] ?? 0
  for (let row = 0; row <= from.length; row++) {
    for (let column = 0; column <= to.length; column++) {
      const [a, b] = [from[row - 1], to[column - 1]]
      const ways = [
        a && b ? at(row - 1, column - 1) + exchange(a, b) : Number.POSITIVE_INFINITY,
        a ? at(row - 1, column) + a.weight : Number.POSITIVE_INFINITY,
        b ? at(row, column - 1) + b.weight : Number.POSITIVE_INFINITY,
      ]
      costs[row * width + column] = a || b ? Math.min(...ways) : 0
    }
  }
  const exchanged: Likeness['exchanged'] = []
  let isParallel = true
  let [row, column] = [from.length, to.length]
  while (row > 0 || column > 0) {
    const [a, b] = [from[row - 1], to[column - 1]]
    if (a && b && at(row, column) === at(row - 1, column - 1) + exchange(a, b)) {
      if (!isSame(a, b)) exchanged.unshift({ from: a, to: b })
      row -= 1
      column -= 1
      continue
    }
    isParallel = false
    if (a && at(row, column) === at(row - 1, column) + a.weight) row -= 1
    else column -= 1
  }
  const weight = Math.max(sum(from), sum(to))
  const cost = at(from.length, to.length)
  return { share: weight === 0 ? 1 : 1 - cost / weight, exchanged, isParallel }
}

function exchange(a: Part, b: Part): number {
  if (isSame(a, b)) return 0
  const weight = Math.max(a.weight, b.weight)
  if (a.key === b.key) return other * weight
  if (a.weight !== b.weight || a.key.slice(0, 3) !== b.key.slice(0, 3)) return weight
  if (a.figure || b.figure || a.name || b.name) return weight
  return (weight * distance(a.key, b.key)) / Math.max(a.key.length, b.key.length)
}

function isSame(a: Part, b: Part): boolean {
  return a.key === b.key && a.value === b.value
}

function sum(all: readonly Part[]): number {
  return all.reduce((total, { weight }) => total + weight, 0)
}
