import type { Scan } from './scan.ts'

/** Whether the word before token `next` is the word it looks like: `tỷ`, but not in `tỷ lệ`. */
export function isWhole({ tokens, lexicon }: Scan, next: number): boolean {
  const others = lexicon.beginnings.get(tokens[next - 1]?.text ?? '')
  const after = tokens[next]
  return !others || !after || !others.has(after.text)
}
