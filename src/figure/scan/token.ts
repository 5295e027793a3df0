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
  /(\d{1,3}(?: \d{3})+(?![\d.,]\d|\d)|\d+(?:[.,'’٫٬]\d+|[\u00a0\u202f\u2009]\d{3}(?!\d))*)|([\p{L}\p{Nl}][\p{L}\p{M}\p{Nl}]*)|([^\s])/gu

/** Addresses hold no figures; each is one mark. */
const address = /\b(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/gu

/** Splits a text, given with its case and in lower case, into tokens; linear. */
export function token(cased: string, lower: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  const addresses = /[@/]|www/.test(lower) ? [...cased.matchAll(address)] : []
  let next = 0
  for (const match of cased.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    while (endOf(addresses[next]) <= start) next += 1
    const place = addresses[next]
    if (place && place.index <= start) {
      if (last <= place.index) {
        tokens.push({ kind: 'mark', text: '', start, end: endOf(place), spaced: start > last })
        last = endOf(place)
      }
      continue
    }
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark'
    const text = kind === 'number' ? match[0] : lower.slice(start, end)
    tokens.push({ kind, text, start, end, spaced: start > last })
    last = end
  }
  return tokens
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : Number.POSITIVE_INFINITY
}
