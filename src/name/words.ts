import { gapBefore } from './gap-before.ts'
import { languageOf } from './language-of.ts'
import { lexeme } from './lexeme.ts'
import { scanWords } from './scan-words.ts'
import type { Language, Word } from './types.ts'

/** The words of a text in order, as `scanWords` finds them, with what the language says of each. */
export function words(text: string, language: Language = languageOf('und')): Word[] {
  const read = lexeme(language)
  const found: Word[] = []
  let from = 0
  let before = ''
  const scanned = scanWords(text)
  const count = scanned[0] ?? 0
  for (let at = 1; at <= count; at += 3) {
    const start = scanned[at] ?? 0
    const end = scanned[at + 1] ?? 0
    const own = read(text, start, end, scanned[at + 2] ?? 0)
    const isSpaced = from + 1 === start && text.charCodeAt(from) === space
    found.push({
      start,
      end,
      gap: isSpaced ? '' : gapBefore(text, from, start, before, own.text),
      hyphen: !isSpaced && found.length > 0 && isHyphen(text, from, start),
      text: own.text,
      key: own.key,
      folded: own.folded,
      small: own.small,
      high: own.high,
      lexeme: own,
    })
    from = end
    before = own.text
  }
  return found
}

function isHyphen(text: string, from: number, to: number): boolean {
  return to - from === 1 && (text.charCodeAt(from) === hyphen || /\p{Pd}/u.test(text.charAt(from)))
}

const hyphen = 45
const space = 32
