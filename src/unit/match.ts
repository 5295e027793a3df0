import { normalize } from '../util/normalize.ts'
import { anchoredPairs } from './anchored-pairs.ts'
import { claim, type Print } from './claim.ts'
import { fingerprint } from './similarity.ts'

/** A unit as the last snapshot has it. */
export interface Previous {
  id: string
  text: string
}

/**
 * The ids that an article's units had, for each text the id or undefined where it is new:
 *
 * 1. what stands unchanged and in order keeps its id, repeats each their own;
 * 2. what stands unchanged elsewhere was moved, and keeps it too;
 * 3. what stands between the same neighbours as a text that is gone, and is similar, was edited;
 * 4. what is similar to a text that is gone, wherever it stood, was moved and edited.
 *
 * Texts are compared without what makes no difference to a translation (`normalize`).
 */
export function match(
  previous: readonly Previous[],
  texts: readonly string[],
): (string | undefined)[] {
  const old = previous.map(({ text }) => normalize(text))
  const young = texts.map(normalize)
  const inOrder = anchoredPairs(old, young)
  const links: Links = new Map(inOrder.map(([i, j]) => [j, i]))
  linkMoved(old, young, links)
  linkEdited(old, young, inOrder, links)
  return texts.map((_, j) => previous[links.get(j) ?? -1]?.id)
}

/** Index of the old text for that of the new one. */
type Links = Map<number, number>

function linkMoved(old: readonly string[], young: readonly string[], links: Links): void {
  const places = Map.groupBy(unlinked(old, new Set(links.values())), i => old[i])
  for (const j of unlinked(young, links)) {
    const i = places.get(young[j])?.shift()
    if (i !== undefined) links.set(j, i)
  }
}

function linkEdited(
  old: readonly string[],
  young: readonly string[],
  inOrder: readonly [number, number][],
  links: Links,
): void {
  const gone = new Map(unlinked(old, new Set(links.values())).map(i => [i, print(old, i)]))
  const fresh = new Map(unlinked(young, links).map(j => [j, print(young, j)]))
  const link = (goneHere: Print[], freshHere: Print[]) => {
    for (const [i, j] of claim(goneHere, freshHere)) {
      links.set(j, i)
      gone.delete(i)
      fresh.delete(j)
    }
  }
  let [i, j] = [-1, -1]
  for (const [nextI, nextJ] of [...inOrder, [old.length, young.length] as const]) {
    link(between(gone, i, nextI), between(fresh, j, nextJ))
    i = nextI
    j = nextJ
  }
  link([...gone.values()], [...fresh.values()])
}

function unlinked(texts: readonly string[], linked: { has(index: number): boolean }): number[] {
  return [...texts.keys()].filter(index => !linked.has(index))
}

function print(texts: readonly string[], index: number): Print {
  return { index, ...fingerprint(texts[index] ?? '') }
}

function between(prints: ReadonlyMap<number, Print>, after: number, before: number): Print[] {
  const result: Print[] = []
  for (let index = after + 1; index < before; index += 1) {
    const here = prints.get(index)
    if (here) result.push(here)
  }
  return result
}
