/**
 * The keys of two versions of a list in one order: of the version that moved some, else of both.
 * What only one of them has stands behind the key that it stands behind there; where both have
 * something of their own in one place, the lesser comes first, so that sorted lists stay sorted.
 */
export function mergeKeys(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): string[] {
  const isStill = isOrdered(base, ours)
  const [main, other] = isStill ? [theirs, ours] : [ours, theirs]
  const [inMain, inOther] = [new Set(main), new Set(other)]
  // What only the other has, by the key that both have before it.
  const behind = runs(other, inMain)
  const result: string[] = []
  for (const [key, own] of runs(main, inOther)) {
    if (key !== undefined) result.push(key)
    result.push(...interleave(own, behind.get(key) ?? []))
  }
  return result
}

/** The keys that are not known, by the known one before them; undefined is the beginning. */
function runs(
  keys: readonly string[],
  known: ReadonlySet<string>,
): Map<string | undefined, string[]> {
  let run: string[] = []
  const result = new Map<string | undefined, string[]>([[undefined, run]])
  for (const key of keys) {
    if (known.has(key)) {
      run = []
      result.set(key, run)
    } else run.push(key)
  }
  return result
}

/** Whether a list has what it shares with another in the order of the other. */
function isOrdered(other: readonly string[], keys: readonly string[]): boolean {
  const places = new Map(other.map((key, index) => [key, index]))
  const shared = keys.flatMap(key => places.get(key) ?? [])
  return shared.every((place, index) => index === 0 || place > (shared[index - 1] ?? 0))
}

function interleave(a: readonly string[], b: readonly string[]): string[] {
  const result: string[] = []
  let index = 0
  for (const key of a) {
    for (let next = b[index]; next !== undefined && next < key; next = b[index]) {
      result.push(next)
      index += 1
    }
    result.push(key)
  }
  return [...result, ...b.slice(index)]
}
