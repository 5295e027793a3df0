import { commonSubsequence } from './common-subsequence.ts'
import type { Links } from './links.ts'

/**
 * Links what stands several times, each with its own: with the linked text it stands before, as a
 * heading does, else with the one it stands behind (those in order first); what is left between them
 * in order, and then wherever it stands.
 */
export function linkRepeats(links: Links): void {
  const { old, young, toOld, toYoung } = links
  const inOrder = links.inOrder()
  const kept = new Set(inOrder.map(([i]) => i))
  const anchors = [...inOrder, ...[...toYoung].filter(([i]) => !kept.has(i))]
  for (const step of [-1, 1]) {
    for (const anchor of anchors) {
      for (let [i, j] = [anchor[0] + step, anchor[1] + step]; ; i += step, j += step) {
        if (old[i] === undefined || old[i] !== young[j] || toYoung.has(i) || toOld.has(j)) break
        links.add(i, j)
      }
    }
  }
  fill(links)
  const places = Map.groupBy(free(old, toYoung, 0, old.length), i => old[i])
  for (const j of free(young, toOld, 0, young.length)) {
    const i = places.get(young[j])?.shift()
    if (i !== undefined) links.add(i, j)
  }
}

/** Links what is left between the links in order. */
function fill(links: Links): void {
  const { old, young, toOld, toYoung } = links
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of [...links.inOrder(), [old.length, young.length] as const]) {
    const left = free(old, toYoung, i, nextI)
    const right = free(young, toOld, j, nextJ)
    const same = commonSubsequence(
      left.map(index => old[index]),
      right.map(index => young[index]),
    )
    for (const [x, y] of same) links.add(left[x] ?? 0, right[y] ?? 0)
    i = nextI + 1
    j = nextJ + 1
  }
}

/** The indices of a range that are not linked. */
function free(
  texts: readonly string[],
  linked: ReadonlyMap<number, number>,
  start: number,
  end: number,
): number[] {
  const found: number[] = []
  for (let index = start; index < Math.min(end, texts.length); index += 1) {
    if (!linked.has(index)) found.push(index)
  }
  return found
}
