/** How many code points of a text are of a class. */
export function countCharacters(text: string, isOfClass: (code: number) => boolean): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0
    if (isOfClass(code)) count += 1
    if (code > 0xffff) at += 1
  }
  return count
}
