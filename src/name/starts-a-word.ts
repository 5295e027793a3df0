/**
 * Whether a key stands at the start of a longer one, in a compound: what follows has two
 * letters or more, so that `Trumpp` is no compound of `Trump`.
 */
export function startsAWord(sorted: readonly string[], key: string): boolean {
  if (key.length < 4) return false
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  for (let index = low; sorted[index]?.startsWith(key); index += 1) {
    if ((sorted[index]?.length ?? 0) >= key.length + 2) return true
  }
  return false
}
