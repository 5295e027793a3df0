import type { Scan } from '../scan/scan.ts'

/**
 * `the Four Hills`, `the Seven Sisters`: a number word with a capital inside a sentence, before
 * another one. It may be part of a name that others tell without the number, so it never alarms alone.
 */
export function isOfName({ cased, tokens }: Scan, index: number, next: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[next]]
  if (before?.kind !== 'word' || after?.kind !== 'word') return false
  return [tokens[index], after].every(token =>
    /^\p{Lu}\p{Ll}/u.test(cased.slice(token?.start, token?.end)),
  )
}
