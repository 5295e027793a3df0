import type { Word } from './types.ts'

/**
 * The words of a text in order: runs of letters, marks and digits. Hyphens and apostrophes end a
 * word, so the parts of a compound are words of their own; an abbreviation with dots is one word.
 * Lone surrogates belong to no word.
 */
export function words(text: string): Word[] {
  const known = recent.find(entry => entry.text === text)
  if (known !== undefined) return known.words
  const found = split(text)
  // A name is soon split, and would push the texts out.
  if (text.length < 40) return found
  recent.unshift({ text, words: found })
  recent.length = Math.min(recent.length, 4)
  return found
}

/** The same texts are asked for again and again. */
const recent: { text: string; words: Word[] }[] = []

function split(text: string): Word[] {
  const found: Word[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const written = match[0]
    const start = match.index
    const plain = match[1] === undefined ? written : written.replaceAll('.', '')
    const word = ascii.test(plain) ? plain : plain.normalize('NFC')
    const key = word.toLowerCase()
    const between = text.slice(end, start)
    found.push({
      start,
      end: start + written.length,
      text: word,
      key,
      small: key === word && !/\p{N}/u.test(word),
      hyphen: end > 0 && /^\p{Pd}$/u.test(between),
      gap: gapOf(between, found.at(-1)?.text ?? '', word),
    })
    end = start + written.length
  }
  return found
}

const ascii = /^[\0-\x7f]*$/u

const pattern = /((?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?)|[\p{L}\p{M}\p{N}]+/gu

/** Spaces and hyphens vary between writers, and so does the dot of an abbreviation (`St. Louis`). */
function gapOf(between: string, before: string, after: string): string {
  if (between === ' ' || between === '') return ''
  if (between.length > 8) return apart
  const rest = between.replace(/[\s\p{Pd}\u00ad\u200b]/gu, '').replace(/[ʼ’‘`´]/gu, "'")
  if (rest !== '.' || (/\d$/u.test(before) && /^\d/u.test(after))) return rest
  return before.length < 4 ? '' : rest
}

const apart = '\0'
