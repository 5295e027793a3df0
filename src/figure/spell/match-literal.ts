/** How letters are written where a keyboard lacks them. */
const spelledOut: Record<string, string> = { ß: 'ss', ä: 'ae', ö: 'oe', ü: 'ue' }

/** A space may be a hyphen and the other way round, a soft hyphen a space, `ß` may be `ss`. */
export function matchLiteral(literal: string, text: string, start: number): number {
  let at = start
  for (const letter of literal) {
    if (letter === '\u00ad') {
      if (text[at] === ' ') at += 1
    } else if (letter === ' ' || letter === '-') {
      const from = at
      while (at < text.length && at - from < 3 && /[\s‐‑–—-]/.test(text.charAt(at))) at += 1
      if (at === from) return -1
    } else if (text[at] === letter) at += 1
    else {
      const plain = spelledOut[letter]
      if (plain === undefined || !text.startsWith(plain, at)) return -1
      at += plain.length
    }
  }
  return at
}
