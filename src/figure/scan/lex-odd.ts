import { numberEnd } from './number-end.ts'
import { tape } from './tape.ts'
import { type Vocabulary, vocabulary, type Word } from './vocabulary.ts'

/**
 * Splits a canonical text as `lex` does, with its combining marks and characters of two code units;
 * `lower` is the text in lower case.
 */
export function lexOdd(cased: string, lower: string, words: Vocabulary): void {
  tape.clear()
  tape.hasOtherSpaces = true
  let at = 0
  while (at < cased.length) {
    const start = at
    const character = characterAt(cased, at)
    at += character.length
    if (/\s/.test(character)) continue
    if (/[0-9]/.test(character)) {
      at = numberEnd(cased, start)
      tape.put(start, at, vocabulary.digits)
    } else {
      if (/[\p{L}\p{Nl}]/u.test(character)) at = wordEnd(cased, at)
      tape.put(start, at, wordOf(words, lower.slice(start, at)))
    }
  }
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
