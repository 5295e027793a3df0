import { glyph } from './glyph.ts'
import { isOfAddress } from './is-of-address.ts'
import { lowerCase } from './lower-case.ts'
import { numberEnd } from './number-end.ts'
import { type Vocabulary, vocabulary, type Word } from './vocabulary.ts'
import { withoutAddresses } from './without-addresses.ts'
import { withoutLists } from './without-lists.ts'

/** A word, a number or one mark, in a canonical text. */
export interface Token {
  kind: 'word' | 'number' | 'mark'
  /** Lower case. */
  text: string
  start: number
  end: number
  /** True where a space stands before. */
  spaced: boolean
  /** What the language knows of it; undefined for numbers. */
  word: Word | undefined
  /** True where a figure may begin. */
  opens: boolean
}

const { kinds, small, space, letter, digit, mark, odd } = glyph
const { buffer, longest, prime } = vocabulary

/**
 * Splits a text into tokens, in one pass over its code units; only words that were never seen are
 * cut out. Undefined for a text with code units that do not say for themselves what they are:
 * `oddToken` is for those.
 */
export function token(cased: string, words: Vocabulary): Token[] | undefined {
  const tokens: Token[] = []
  const { length } = cased
  let addressed = false
  let listed = false
  let last = 0
  let at = 0
  while (at < length) {
    const start = at
    const code = cased.charCodeAt(at)
    const kind = kinds[code] || glyph.learn(code)
    at += 1
    if (kind === space) continue
    if (kind === odd) return undefined
    const spaced = start > last
    if (kind === digit) {
      at = numberEnd(cased, start)
      const text = cased.slice(start, at)
      listed ||= text.includes(',')
      tokens.push(made('number', text, start, at, spaced, undefined))
    } else {
      buffer[0] = small[code] ?? 0
      let hash = Math.imul(buffer[0], prime)
      if (kind === mark) addressed ||= isOfAddress(cased, start)
      else {
        for (; at < length; at += 1) {
          const next = cased.charCodeAt(at)
          if ((kinds[next] || glyph.learn(next)) !== letter) break
          const low = small[next] ?? 0
          buffer[(at - start) & (longest - 1)] = low
          hash = Math.imul(hash ^ low, prime)
        }
      }
      const word =
        at - start > longest
          ? words.learn(lowerCase(cased.slice(start, at)))
          : vocabulary.find(words, at - start, hash)
      tokens.push(made(kind === mark ? 'mark' : 'word', word.text, start, at, spaced, word))
    }
    last = at
  }
  const kept = addressed ? withoutAddresses(tokens, cased) : tokens
  return listed ? withoutLists(kept) : kept
}

function made(
  kind: Token['kind'],
  text: string,
  start: number,
  end: number,
  spaced: boolean,
  word: Word | undefined,
): Token {
  return { kind, text, start, end, spaced, word, opens: false }
}
