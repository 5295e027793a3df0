import { commonSubsequence } from './common-subsequence.ts'

/** Two lists of texts and what is known to be the same unit in both, by index. */
export interface Links {
  old: readonly string[]
  young: readonly string[]
  toOld: ReadonlyMap<number, number>
  toYoung: ReadonlyMap<number, number>
  /** Says that an old text and a new one are the same unit; both must be free. */
  add(i: number, j: number): void
  /** The links in document order of both lists, as many as there can be: the others were moved. */
  inOrder(): [number, number][]
}

/** Links between two lists; none yet. */
export function links(old: readonly string[], young: readonly string[]): Links {
  const toOld = new Map<number, number>()
  const toYoung = new Map<number, number>()
  return {
    old,
    young,
    toOld,
    toYoung,
    add(i, j) {
      toOld.set(j, i)
      toYoung.set(i, j)
    },
    inOrder() {
      const left = [...toYoung.keys()].sort((a, b) => a - b)
      const right = [...toOld].sort(([a], [b]) => a - b)
      const same = commonSubsequence(
        left,
        right.map(([, i]) => i),
      )
      return same.map(([i, j]): [number, number] => [left[i] ?? 0, right[j]?.[0] ?? 0])
    },
  }
}
