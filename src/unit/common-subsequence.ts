/**
 * A longest common subsequence of two lists, as pairs of indices in order. It takes what the ends
 * have in common off first and finds the rest as Hunt and Szymanski do (CACM 20.5, 1977): in
 * `n log n` where few items repeat.
 */
export function commonSubsequence<Item>(
  a: readonly Item[],
  b: readonly Item[],
): [number, number][] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  const room = Math.min(a.length, b.length) - head
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1

  const pairs: [number, number][] = []
  for (let index = 0; index < head; index += 1) pairs.push([index, index])
  const middle = huntSzymanski(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  for (const [i, j] of middle) pairs.push([i + head, j + head])
  for (let left = tail; left > 0; left -= 1) pairs.push([a.length - left, b.length - left])
  return pairs
}

interface Link {
  pair: [number, number]
  before: Link | undefined
}

function huntSzymanski<Item>(a: readonly Item[], b: readonly Item[]): [number, number][] {
  const places = new Map<Item, number[]>()
  for (const [j, item] of b.entries()) {
    const list = places.get(item)
    if (list) list.push(j)
    else places.set(item, [j])
  }
  // chains[k] ends the chain of k + 1 pairs that ends earliest in b.
  const chains: Link[] = []
  for (const [i, item] of a.entries()) {
    // From the last place to the first, so that one item of a is used once in a chain.
    for (const j of (places.get(item) ?? []).toReversed()) {
      const length = shorterThan(chains, j)
      if (chains[length]?.pair[1] === j) continue
      chains[length] = { pair: [i, j], before: chains[length - 1] }
    }
  }
  const result: [number, number][] = []
  for (let link = chains.at(-1); link; link = link.before) result.push(link.pair)
  return result.reverse()
}

/** Number of chains that end before an index of b. */
function shorterThan(chains: readonly Link[], j: number): number {
  let low = 0
  let high = chains.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chains[middle]?.pair[1] ?? 0) < j) low = middle + 1
    else high = middle
  }
  return low
}
