import type { Scan } from '../scan/scan.ts'

/**
 * `Cậu Ba`, `Tháng Năm, Ba Lan`: a capital inside a sentence, where the language writes numbers
 * small.
 */
export function isName({ cased, tokens, lexicon }: Scan, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (!lexicon.language.nameCase || !before || !token) return false
  if (before.kind === 'mark' && before.text !== ',') return false
  const letter = cased.charAt(token.start)
  return letter !== letter.toLowerCase()
}
