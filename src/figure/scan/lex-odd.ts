import { numberEnd } from './number-end.ts'
import { tape } from './tape.ts'
import { type Vocabulary, vocabulary } from './vocabulary.ts'

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
      tape.put(start, at, vocabulary.learn(words, lower.slice(start, at)))
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
