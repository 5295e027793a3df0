const escaped = /\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|([\s\S]))/g

const letters: Record<string, string> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** What a string of a PO file says; it is escaped as in C. */
export function readString(raw: string): string {
  return raw.replaceAll(escaped, (_, octal?: string, hex?: string, letter = '') => {
    if (octal) return String.fromCharCode(Number.parseInt(octal, 8))
    if (hex) return String.fromCharCode(Number.parseInt(hex, 16))
    return letters[letter] ?? letter
  })
}
