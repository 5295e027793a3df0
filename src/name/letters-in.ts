/** The letters and digits of a `fold`ed text as a set of 32 bits; some share a bit. */
export function lettersIn(text: string): number {
  let set = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code !== space) set |= 1 << (code & 31)
  }
  return set
}

const space = 32
