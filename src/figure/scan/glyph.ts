interface Glyph {
  /** For each UTF-16 code unit that was looked up its kind and, in the lower 16 bits, its lower case. */
  table: Uint32Array
  /** Looks up all of a text; false where none is new. */
  learn: (text: string) => boolean
  /** The kinds; 0 for code units that were not looked up. */
  space: number
  letter: number
  digit: number
  mark: number
  /** What `canonical` changes, and what takes more than one code unit to tell. */
  odd: number
}

/** What each code unit of a text is, so that a text is split without regular expressions. */
export const glyph: Glyph = {
  table: new Uint32Array(0x10000),
  learn,
  space: 0x10000,
  letter: 0x20000,
  digit: 0x30000,
  mark: 0x40000,
  odd: 0x50000,
}

/** The lower case of the last is told by the letters around it. */
const odd = /[\p{M}\p{Cf}\p{Nd}\uff01-\uff5e\p{Cs}Σ]/u

function learn(text: string): boolean {
  let isNew = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (glyph.table[code] !== 0) continue
    const letter = text.charAt(at)
    const lower = letter.toLowerCase()
    glyph.table[code] = kindOf(letter) | (lower.length === 1 ? lower.charCodeAt(0) : code)
    isNew = true
  }
  return isNew
}

function kindOf(letter: string): number {
  if (letter >= '0' && letter <= '9') return glyph.digit
  if (odd.test(letter)) return glyph.odd
  if (/\s/.test(letter)) return glyph.space
  return /[\p{L}\p{Nl}]/u.test(letter) ? glyph.letter : glyph.mark
}
