import { languageOf } from './language-of.ts'
import { lexeme } from './lexeme.ts'
import type { Language, Lexeme, Word } from './types.ts'

/**
 * The words of a text in order: runs of letters, marks and digits. Hyphens and apostrophes end a
 * word, so the parts of a compound are words of their own; an abbreviation with dots is one word.
 * Lone surrogates belong to no word. The language says what each is.
 */
export function words(text: string, language: Language = languageOf('und')): Word[] {
  const read = lexeme(language)
  const found: Word[] = []
  let last: Word | undefined
  for (let start = 0; start < text.length; ) {
    const end = endOf(text, start)
    if (end === start) {
      start += 1
      continue
    }
    last = word(text, start, end, last, read)
    found.push(last)
    start = end
  }
  return found
}

function word(
  text: string,
  start: number,
  end: number,
  before: Word | undefined,
  read: (text: string, start: number, end: number) => Lexeme,
): Word {
  const own = read(text, start, end)
  const from = before?.end ?? 0
  const plain = from + 1 === start && text.charCodeAt(from) === space
  const between = plain ? ' ' : text.slice(from, start)
  return {
    start,
    end,
    gap: gapOf(between, before?.text ?? '', own.text),
    hyphen: !plain && before !== undefined && isHyphen(between),
    text: own.text,
    key: own.key,
    folded: own.folded,
    small: own.small,
    high: own.high,
    lexeme: own,
  }
}

/** Where the word that starts at a place ends; the place itself where none starts. */
function endOf(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === dot) {
    abbreviation.lastIndex = start
    if (abbreviation.test(text)) return abbreviation.lastIndex
  }
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (code >= 0xd800 && code < 0xe000) {
      const point = text.codePointAt(at) ?? 0
      if (point < 0x10000 || !partOfWord.test(String.fromCodePoint(point))) return at
      at += 2
    } else if (isPart(code)) at += 1
    else return at
  }
}

/** Whether a code unit stands in words; false for what is no number, behind the end of a text. */
function isPart(code: number): boolean {
  const known = parts[code]
  if (known === 0) parts[code] = partOfWord.test(String.fromCharCode(code)) ? yes : no
  return parts[code] === yes
}

/** For each code unit whether it stands in words, 0 where nobody asked. */
const parts = new Uint8Array(0x10000)
const [yes, no] = [1, 2]
const partOfWord = /^[\p{L}\p{M}\p{N}]$/u
const abbreviation = /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?/uy
const dot = 46
const space = 32

function isHyphen(between: string): boolean {
  return between === '-' || (between.length === 1 && between !== ' ' && /\p{Pd}/u.test(between))
}

/** Spaces and hyphens vary between writers, and so does the dot of an abbreviation (`St. Louis`). */
function gapOf(between: string, before: string, after: string): string {
  if (between === ' ' || between === '-' || between === '') return ''
  if (between === ', ') return ','
  if (between.length > 8) return apart
  const rest = between.replace(/[\s\p{Pd}\u00ad\u200b]/gu, '').replace(/[ʼ’‘`´]/gu, "'")
  if (rest !== '.' || (/\d$/u.test(before) && /^\d/u.test(after))) return rest
  return before.length < 4 ? '' : rest
}

const apart = '\0'
