/**
 * A word without what writers and keyboards lose: case, marks, and the letters that have a mark
 * built in (`đ`, `ø`, `ł`). `ß` folds to `ss`.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðøłıßæœ]/gu, letter => builtIn[letter] ?? letter)
}

const plain = /^[a-z0-9 ]*$/u

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
