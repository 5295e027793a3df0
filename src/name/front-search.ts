import { frontDecode } from './front-decode.ts'

/**
 * Whether a word is one of those in a string that `compile/front-code.ts` made. The words of each
 * first letter are read when one of them is asked for.
 */
export function frontSearch(coded: string): (word: string) => boolean {
  // A word that shares nothing with the one before begins another letter.
  const letters = new Map(
    ` ${coded}`
      .split(' 0')
      .slice(1)
      .map((codes): [string, string] => [codes.charAt(0), `0${codes}`]),
  )
  const read = new Map<string, ReadonlySet<string>>()
  return word => {
    const first = word.charAt(0)
    const codes = letters.get(first)
    if (codes === undefined) return false
    const known = read.get(first) ?? frontDecode(codes)
    read.set(first, known)
    return known.has(word)
  }
}
