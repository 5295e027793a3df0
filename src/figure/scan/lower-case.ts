/** Lower case without a change of length, every space a plain one. */
export function lowerCase(text: string, hasOtherSpaces = true): string {
  const spaced = hasOtherSpaces ? text.replace(/[^\S ]/g, ' ') : text
  const lower = spaced.toLowerCase()
  if (lower.length === text.length) return lower
  return spaced.replace(/[\s\S]/g, letter => {
    const small = letter.toLowerCase()
    return small.length === 1 ? small : letter
  })
}
