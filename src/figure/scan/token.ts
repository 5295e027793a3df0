import { glyph } from './glyph.ts'
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

/** Any large odd number spreads the letters of a word over the bits of its hash. */
const prime = 0x9e3779b1

/**
 * Splits a text into tokens, in one pass over its code units; only words that were never seen are
 * cut out. `lower` is the text in lower case; without it, a text that may not be canonical gives
 * undefined.
 */
export function token(cased: string, words: Vocabulary, lower?: string): Token[] | undefined {
  const tokens: Token[] = []
  const { length } = cased
  let addressed = false
  let listed = false
  let last = 0
  let at = 0
  while (at < length) {
    const start = at
    const code = cased.charCodeAt(at)
    let kind = kinds[code] || glyph.learn(code)
    at += 1
    if (kind === space) continue
    if (kind === odd) {
      if (lower === undefined) return undefined
      kind = kindOf(cased, start)
    }
    const spaced = start > last
    if (kind === digit) {
      at = numberEnd(cased, start)
      const text = cased.slice(start, at)
      listed ||= text.includes(',')
      tokens.push(made('number', text, start, at, spaced, undefined))
    } else {
      if (kind === mark) addressed ||= isOfAddress(cased, start, code)
      let hash = Math.imul(small[code] ?? 0, prime)
      if (lower !== undefined) {
        at = clusterEnd(cased, start, kind)
        hash = hashOf(lower, start, at)
      } else if (kind === letter) {
        for (; at < length; at += 1) {
          const next = cased.charCodeAt(at)
          if ((kinds[next] || glyph.learn(next)) !== letter) break
          hash = Math.imul(hash ^ (small[next] ?? 0), prime)
        }
      }
      const word = vocabulary.find(words, lower ?? cased, start, at, hash)
      tokens.push(made(kind === letter ? 'word' : 'mark', word.text, start, at, spaced, word))
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

/** `@`, `/`, and the full stop of `www.` */
function isOfAddress(text: string, at: number, code: number): boolean {
  return code === 0x40 || code === 0x2f || (code === 0x2e && text.startsWith('www', at - 3))
}

/** The kind of a character of a canonical text that its first code unit does not tell. */
function kindOf(text: string, at: number): number {
  return /^[\p{L}\p{Nl}]/u.test(characterAt(text, at)) ? letter : mark
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

/** The end of a word, with its combining marks, or of one mark. */
function clusterEnd(text: string, start: number, kind: number): number {
  let at = start + characterAt(text, start).length
  while (kind === letter && at < text.length) {
    const next = characterAt(text, at)
    if (!/[\p{L}\p{M}\p{Nl}]/u.test(next)) break
    at += next.length
  }
  return at
}

function hashOf(lower: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at += 1) {
    const code = lower.charCodeAt(at)
    if (kinds[code] === 0) glyph.learn(code)
    hash = Math.imul(hash ^ (small[code] ?? 0), prime)
  }
  return hash
}
