import { commonSubsequence } from './common-subsequence.ts'

/**
 * What two lists have in common and in the same order, as pairs of indices.
 *
 * Items that stand once in each list are the anchors (Cohen's patience diff); repeats go with the
 * anchor they stand before, as a heading does, else with the one they stand behind; what is left
 * between them is paired as far as it goes.
 */
export function anchoredPairs(a: readonly string[], b: readonly string[]): [number, number][] {
  const [inA, inB] = [onceOnly(a), onceOnly(b)]
  const common = (items: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>) =>
    [...items.keys()].filter(item => others.has(item))
  const [ofA, ofB] = [common(inA, inB), common(inB, inA)]
  const anchors = commonSubsequence(ofA, ofB).map(([i, j]): [number, number] => [
    inA.get(ofA[i] ?? '') ?? 0,
    inB.get(ofB[j] ?? '') ?? 0,
  ])

  const pairs = new Map(anchors)
  const taken = new Set(anchors.map(([, j]) => j))
  const extend = (step: 1 | -1): void => {
    for (const anchor of anchors) {
      for (let [i, j] = [anchor[0] + step, anchor[1] + step]; ; i += step, j += step) {
        if (a[i] === undefined || a[i] !== b[j] || pairs.has(i) || taken.has(j)) break
        pairs.set(i, j)
        taken.add(j)
      }
    }
  }
  extend(-1)
  extend(1)
  return fill(
    a,
    b,
    [...pairs].sort(([i], [j]) => i - j),
  )
}

/** The items that stand once in a list, with their indices, in order. */
function onceOnly(items: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [index, item] of items.entries()) {
    if (found.has(item)) repeated.add(item)
    else found.set(item, index)
  }
  for (const item of repeated) found.delete(item)
  return found
}

/** Pairs what is left between the pairs there are. */
function fill(
  a: readonly string[],
  b: readonly string[],
  pairs: readonly [number, number][],
): [number, number][] {
  const result: [number, number][] = []
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of [...pairs, [a.length, b.length] as const]) {
    for (const [x, y] of commonSubsequence(a.slice(i, nextI), b.slice(j, nextJ))) {
      result.push([i + x, j + y])
    }
    if (nextI < a.length) result.push([nextI, nextJ])
    i = nextI + 1
    j = nextJ + 1
  }
  return result
}
