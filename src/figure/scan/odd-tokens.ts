import { numberEnd } from './number-end.ts'
import type { Token } from './token.ts'
import { type Vocabulary, vocabulary, type Word } from './vocabulary.ts'

/**
 * Splits a canonical text into tokens as `lex` does, with its combining marks and characters of
 * two code units; `lower` is the text in lower case.
 */
export function oddTokens(cased: string, lower: string, words: Vocabulary): Token[] {
  const tokens: Token[] = []
  let last = 0
  let at = 0
  while (at < cased.length) {
    const start = at
    const character = characterAt(cased, at)
    at += character.length
    if (/\s/.test(character)) continue
    const spaced = start > last
    const rest = {
      start,
      spaced,
      opens: false,
      meanings: undefined,
      meant: -1,
      begins: -1,
      numbers: undefined,
      amount: undefined,
      figure: undefined,
    }
    if (/[0-9]/.test(character)) {
      at = numberEnd(cased, start)
      const text = cased.slice(start, at)
      tokens.push({ ...rest, kind: 'number', text, end: at, word: undefined })
    } else {
      const isWord = /[\p{L}\p{Nl}]/u.test(character)
      if (isWord) at = wordEnd(cased, at)
      const word = wordOf(words, lower.slice(start, at))
      tokens.push({ ...rest, kind: isWord ? 'word' : 'mark', text: word.text, end: at, word })
    }
    last = at
  }
  return tokens
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const character = characterAt(text, at)
    if (!/[\p{L}\p{M}\p{Nl}]/u.test(character)) break
    at += character.length
  }
  return at
}

function wordOf(words: Vocabulary, text: string): Word {
  if (text.length > vocabulary.longest) return words.learn(text)
  let hash = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    vocabulary.buffer[at] = code
    hash = Math.imul(hash ^ code, vocabulary.prime)
  }
  return vocabulary.find(words, text.length, hash)
}
