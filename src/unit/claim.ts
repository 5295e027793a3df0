import { type Fingerprint, similarity } from './similarity.ts'

/** A text that counts as an edited one: at least this similar. */
const threshold = 0.5
/** How many neighbours of a text's place are looked at, and how common a word may be to lead on. */
const reach = 16

/** The fingerprint of a text of a list. */
export interface Print extends Fingerprint {
  index: number
}

/**
 * Which of the old texts each of the new ones was edited from, as pairs of indices. The most
 * similar claim each other first; among equals the nearest, then the earlier. Each is claimed once.
 *
 * Compared are texts at about the same place and texts that share a word few others have, so that
 * long lists take no quadratic time.
 */
export function claim(old: readonly Print[], young: readonly Print[]): [number, number][] {
  const claims: { from: Print; to: Print; score: number; far: number }[] = []
  const owners = ownersOf(old)
  for (const [index, to] of young.entries()) {
    const place = Math.round((index * old.length) / young.length)
    for (const candidate of candidates(to, place, old.length, owners)) {
      const from = old[candidate]
      const score = from ? similarity(from, to) : 0
      if (from && score >= threshold) {
        claims.push({ from, to, score, far: Math.abs(candidate - place) })
      }
    }
  }
  claims.sort(
    (a, b) =>
      b.score - a.score || a.far - b.far || a.to.index - b.to.index || a.from.index - b.from.index,
  )
  const taken = new Set<Print>()
  return claims.flatMap(({ from, to }): [number, number][] => {
    if (taken.has(from) || taken.has(to)) return []
    taken.add(from).add(to)
    return [[from.index, to.index]]
  })
}

function ownersOf(texts: readonly Fingerprint[]): Map<string, number[]> {
  const owners = new Map<string, number[]>()
  for (const [index, { words }] of texts.entries()) {
    for (const word of words.keys()) {
      const list = owners.get(word)
      if (list) list.push(index)
      else owners.set(word, [index])
    }
  }
  return owners
}

function candidates(
  { words }: Fingerprint,
  place: number,
  count: number,
  owners: ReadonlyMap<string, readonly number[]>,
): Set<number> {
  const found = new Set<number>()
  for (let i = Math.max(0, place - reach); i < Math.min(count, place + reach); i += 1) found.add(i)
  for (const word of words.keys()) {
    const list = owners.get(word) ?? []
    if (list.length <= reach) for (const i of list) found.add(i)
  }
  return found
}
