import { claim, type Print } from './claim.ts'
import type { Links } from './links.ts'
import { fingerprint } from './similarity.ts'

/** Which of the free texts are looked at; all without them. */
export interface Among {
  isGone(text: string): boolean
  isFresh(text: string): boolean
}

/**
 * Links free texts that are similar: those between the same neighbours first. Among a part of the
 * texts only those between the same neighbours are linked.
 */
export function linkEdited(links: Links, among?: Among): void {
  const { old, young, toOld, toYoung } = links
  const pick = (
    texts: readonly string[],
    linked: ReadonlyMap<number, number>,
    isMeant: (text: string) => boolean = () => true,
  ): Map<number, Print> =>
    new Map(
      texts.flatMap((text, index) =>
        linked.has(index) || !isMeant(text) ? [] : [[index, { index, ...fingerprint(text) }]],
      ),
    )
  const gone = pick(old, toYoung, among?.isGone)
  const fresh = pick(young, toOld, among?.isFresh)
  const link = (goneHere: Print[], freshHere: Print[]): void => {
    if (goneHere.length === 0 || freshHere.length === 0) return
    for (const [i, j] of claim(goneHere, freshHere)) {
      links.add(i, j)
      gone.delete(i)
      fresh.delete(j)
    }
  }
  let [i, j] = [-1, -1]
  for (const [nextI, nextJ] of [...links.inOrder(), [old.length, young.length] as const]) {
    link(between(gone, i, nextI), between(fresh, j, nextJ))
    i = nextI
    j = nextJ
  }
  if (!among) link([...gone.values()], [...fresh.values()])
}

function between(prints: ReadonlyMap<number, Print>, after: number, before: number): Print[] {
  const result: Print[] = []
  for (let index = after + 1; index < before; index += 1) {
    const here = prints.get(index)
    if (here) result.push(here)
  }
  return result
}
