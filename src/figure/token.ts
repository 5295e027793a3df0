/** A word, a number or one mark, in a canonical text. */
export interface Token {
  kind: 'word' | 'number' | 'mark'
  /** Lower case. */
  text: string
  start: number
  end: number
  /** True where a space stands before. */
  spaced: boolean
}

const pattern =
  /(\d{1,3}(?: \d{3})+(?![\d.,]\d|\d)|\d+(?:[.,'’٫٬]\d+|[\u00a0\u202f\u2009]\d{3}(?!\d))*)|(\p{L}[\p{L}\p{M}]*)|([^\s])/gu

/** Splits a text, given with its case and in lower case, into tokens; linear. */
export function token(cased: string, lower: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const match of cased.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark'
    const text = kind === 'number' ? match[0] : lower.slice(start, end)
    tokens.push({ kind, text, start, end, spaced: start > last })
    last = end
  }
  return tokens
}
