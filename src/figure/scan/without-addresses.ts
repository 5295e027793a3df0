import type { Token } from './token.ts'
import { vocabulary } from './vocabulary.ts'

/** Addresses hold no figures. */
const address = /\b(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/gu

const nothing = { ...vocabulary.plain, mark: true }

/** The tokens of a text with each address as one mark. */
export function withoutAddresses(tokens: Token[], text: string): Token[] {
  const addresses = [...text.matchAll(address)]
  if (addresses.length === 0) return tokens
  const kept: Token[] = []
  let last = 0
  let next = 0
  for (const token of tokens) {
    const { start, end } = token
    while (endOf(addresses[next]) <= start) next += 1
    const place = addresses[next]
    if (!place || place.index > start) {
      kept.push({ ...token, spaced: start > last })
      last = end
    } else if (last <= place.index) {
      const end = endOf(place)
      kept.push({
        ...token,
        kind: 'mark',
        text: '',
        whole: -1,
        end,
        spaced: start > last,
        word: nothing,
      })
      last = end
    }
  }
  return kept
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : Number.POSITIVE_INFINITY
}
