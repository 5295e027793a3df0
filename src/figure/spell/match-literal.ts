import { spelledOut } from './spelled-out.ts'

/**
 * The end of a literal at a place of a text, or -1. A space may be a hyphen and the other way
 * round, several of them one, and none at the end of the text; a soft hyphen may be a space, `ß` may
 * be `ss`.
 */
export function matchLiteral(literal: string, text: string, start: number): number {
  let at = start
  for (let index = 0; index < literal.length; index += 1) {
    const letter = literal.charAt(index)
    if (letter === '\u00ad') {
      if (text[at] === ' ') at += 1
    } else if (letter === ' ' || letter === '-') {
      const from = at
      while (at < text.length && at - from < 3 && isSeparator(text, at)) at += 1
      if (at === from && at < text.length && !isSeparator(text, at - 1)) return -1
    } else if (text[at] === letter) at += 1
    else {
      const plain = spelledOut[letter]
      if (plain === undefined || !text.startsWith(plain, at)) return -1
      at += plain.length
    }
  }
  return at
}

function isSeparator(text: string, at: number): boolean {
  return /[\s‐‑–—-]/.test(text.charAt(at))
}
