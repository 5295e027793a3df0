/**
 * A `memo` whose keys are slices of texts, which need not be cut out to be looked up. It has a
 * table of a fixed size: what finds no free place takes that of another.
 */
export function sliceMemo<Value>(
  make: (slice: string) => Value,
): (text: string, start: number, end: number) => Value {
  const slices = new Array<string | undefined>(size).fill(undefined)
  const values = new Array<Value | undefined>(size).fill(undefined)
  return (text, start, end) => {
    if (end - start > longest) return make(text.slice(start, end))
    const home = placeOf(text, start, end)
    for (let at = home; at < home + tries; at += 1) {
      const slice = slices[at]
      if (slice === undefined) break
      if (slice.length !== end - start || !text.startsWith(slice, start)) continue
      const value = values[at]
      if (value !== undefined) return value
    }
    let free = home
    while (slices[free] !== undefined && free < home + tries - 1) free += 1
    if (slices[free] !== undefined) free = home
    const slice = copyOf(text, start, end)
    const value = make(slice)
    slices[free] = slice
    values[free] = value
    return value
  }
}

const size = 1 << 15
const tries = 8
const longest = 100

/** A slice that does not keep the whole text in memory. */
function copyOf(text: string, start: number, end: number): string {
  const codes = Array.from({ length: end - start }, (_, at) => text.charCodeAt(start + at))
  return String.fromCharCode(...codes)
}

function placeOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at)
  hash ^= hash >>> 15
  return (hash & (size - 1)) % (size - tries)
}
