/** The words of a string that `compile/front-code.ts` made. */
export function frontDecode(coded: string): Set<string> {
  const words = new Set<string>()
  let before = ''
  for (const code of coded.split(' ')) {
    before = before.slice(0, Number.parseInt(code.charAt(0), 36)) + code.slice(1)
    words.add(before)
  }
  return words
}
