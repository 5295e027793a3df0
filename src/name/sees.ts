import type { Reading } from './reading.ts'
import { rulerNames } from './ruler-names.ts'
import { spellsOut } from './spells-out.ts'
import { startsAWord } from './starts-a-word.ts'
import type { Lexeme } from './types.ts'

/**
 * Whether a text has a word of the other text, as it is, inflected, inside a compound, or spelled
 * as its language spells foreign words (`Katalonien`, `Catalonia`).
 */
export function sees(other: Reading, from: Reading, index: number): boolean {
  const word = from.words[index]
  if (word === undefined) return false
  const keys = other.keys()
  if (word.lexeme.likes.some(base => keys.has(base))) return true
  if (
    other.language.compounds &&
    word.lexeme.keys.some(base => startsAWord(other.sorted(), base) || isInside(other, base))
  ) {
    return true
  }
  if (isSpokenCode(other, word.text)) return true
  if (isRuler(from, index) && isOf(other, from, index)) return true
  return isCognate(other, from, word.lexeme) || isAcronym(other, word.text)
}

/** `A7` may be the Autobahn 7, and `U5` the U-Bahn 5. */
function isSpokenCode({ words }: Reading, text: string): boolean {
  if (text.length > 4 || !/^\p{Lu}\d+$/u.test(text)) return false
  const [letter, number] = [text.charAt(0), text.slice(1)]
  return words.some(
    (word, index) =>
      word.text === number && words[index - 1]?.text.charAt(0).toUpperCase() === letter,
  )
}

/** Whether a name stands inside a compound, `Nobel` in `Literaturnobelpreis`; not in long lists. */
function isInside(other: Reading, key: string): boolean {
  return key.length > 4 && other.words.length < 500 && other.compounds().includes(key)
}

/** A name in front of a numeral or a byname: `Karl V.`, `Friedrich der Große`. */
function isRuler({ words }: Reading, index: number): boolean {
  const next = words[index + 1]
  return next !== undefined && next.gap === '' && byname.test(next.text)
}

const byname = /^(?:[IVX]{1,5}|the|der|die|des|dem|den|Đại|Đệ)$/u

function isOf(other: Reading, from: Reading, index: number): boolean {
  const key = from.folded[index] ?? ''
  const text = from.words[index]?.text ?? ''
  return [key.length, ...from.language.bases(text, true)].some(length =>
    rulerNames(key.slice(0, length)).some(name => other.keys().has(name)),
  )
}

/** Whether the other text writes out what an acronym stands for: `SNL`, `Saturday Night Live`. */
function isAcronym(other: Reading, text: string): boolean {
  if (text.length < 3 || !/^\p{Lu}{3,6}$/u.test(text)) return false
  if (other.initials().includes(text)) return true
  return other.language.compounds === true && spellsOut(other.words, text)
}

function isCognate(other: Reading, from: Reading, { cognate: key }: Lexeme): boolean {
  if (other.language === from.language) return false
  if (key.length < 4) return false
  if (other.cognates().has(key)) return true
  return (
    key.length > 5 && other.language.compounds === true && startsAWord(other.sortedCognates(), key)
  )
}
