interface Glyph {
  /** The kind of each UTF-16 code unit that was looked up; 0 for the others. */
  kinds: Uint8Array
  /** Its lower case, where that is one code unit too. */
  small: Uint16Array
  /** Looks one up and says its kind. */
  learn: (code: number) => number
  space: 1
  letter: 2
  digit: 3
  mark: 4
  /** What `canonical` changes, and what takes more than one code unit to tell. */
  odd: 5
}

/** What each code unit of a text is, so that a text is split without regular expressions. */
export const glyph: Glyph = {
  kinds: new Uint8Array(0x10000),
  small: new Uint16Array(0x10000),
  learn,
  space: 1,
  letter: 2,
  digit: 3,
  mark: 4,
  odd: 5,
}

/** The lower case of the last is told by the letters around it. */
const odd = /[\p{M}\p{Cf}\p{Nd}\uff01-\uff5e\p{Cs}Σ]/u

function learn(code: number): number {
  const letter = String.fromCharCode(code)
  const lower = letter.toLowerCase()
  glyph.small[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  const kind = kindOf(letter)
  glyph.kinds[code] = kind
  return kind
}

function kindOf(letter: string): number {
  if (letter >= '0' && letter <= '9') return glyph.digit
  if (odd.test(letter)) return glyph.odd
  if (/\s/.test(letter)) return glyph.space
  return /[\p{L}\p{Nl}]/u.test(letter) ? glyph.letter : glyph.mark
}
