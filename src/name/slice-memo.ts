/**
 * A `memo` whose keys are slices of texts, which need not be cut out to be looked up: the caller
 * gives a hash of each. It has a table of a fixed size: what finds no free place takes that of
 * another.
 */
export function sliceMemo<Value>(
  make: (slice: string) => Value,
): (text: string, start: number, end: number, hash: number) => Value {
  const hashes = new Int32Array(size)
  const slices = new Array<string | undefined>(size).fill(undefined)
  const values = new Array<Value | undefined>(size).fill(undefined)
  return (text, start, end, hash) => {
    if (end - start > longest) return make(text.slice(start, end))
    const home = ((hash ^ (hash >>> 15)) & (size - 1)) % (size - tries)
    for (let at = home; at < home + tries; at += 1) {
      if (hashes[at] !== hash) {
        if (slices[at] === undefined) break
        continue
      }
      const slice = slices[at]
      if (slice === undefined) break
      if (!isSame(slice, text, start, end)) continue
      const value = values[at]
      if (value !== undefined) return value
    }
    let free = home
    while (slices[free] !== undefined && free < home + tries - 1) free += 1
    if (slices[free] !== undefined) free = home
    const slice = copyOf(text, start, end)
    const value = make(slice)
    hashes[free] = hash
    slices[free] = slice
    values[free] = value
    return value
  }
}

const size = 1 << 15
const tries = 8
const longest = 100

function isSame(slice: string, text: string, start: number, end: number): boolean {
  if (slice.length !== end - start) return false
  for (let at = 0; at < slice.length; at += 1) {
    if (slice.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  }
  return true
}

/** A slice that does not keep the whole text in memory. */
function copyOf(text: string, start: number, end: number): string {
  const codes = Array.from({ length: end - start }, (_, at) => text.charCodeAt(start + at))
  return String.fromCharCode(...codes)
}
