import { memo } from './memo.ts'

/**
 * A word without what writers and keyboards lose: case, marks, and the letters that have a mark
 * built in (`đ`, `ø`, `ł`). `ß` folds to `ss`.
 */
export function fold(word: string): string {
  return isPlain(word) ? word : folded(word)
}

/** Whether a word has small letters of ASCII and digits only. */
function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 32)) return false
  }
  return true
}

const folded = memo((word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðøłıßæœ]/gu, letter => builtIn[letter] ?? letter),
)

const builtIn: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}
