import type { Word } from './types.ts'

/**
 * Whether the words of a text write out an acronym in compounds: `DWD`, `Deutscher Wetterdienst`;
 * `BKA`, `Bundeskriminalamt`. Each word with a capital gives its first letter and perhaps further
 * ones, in order; words in small letters between them are passed over.
 */
export function spellsOut(textWords: readonly Word[], acronym: string): boolean {
  const letters = acronym.toLowerCase()
  return textWords.some(
    (word, index) => word.high && word.folded.startsWith(letters.charAt(0)) && goesOn(index, 0, 0),
  )

  /** Whether the letters from one on are in the words from one on. */
  function goesOn(index: number, letter: number, used: number): boolean {
    if (letter === letters.length) return true
    const word = textWords[index]
    if (word === undefined || (used > 0 && word.gap !== '')) return false
    if (!word.high) return used > 0 && used < most && goesOn(index + 1, letter, used)
    if (word.folded.charAt(0) !== letters.charAt(letter)) return false
    let at = 0
    for (let next = letter + 1; at !== -1; next += 1) {
      const isLast = next === letters.length
      // One word alone must be a long compound: any word has some letters.
      if (isLast && used === 0 && word.folded.length < compound) return false
      if (goesOn(index + 1, next, used + 1)) return true
      if (isLast) return false
      at = word.folded.indexOf(letters.charAt(next), at + 2)
    }
    return false
  }
}

/** Words of a name. */
const most = 6
/** Letters of a compound that has an acronym of its own. */
const compound = 12
