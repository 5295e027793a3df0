/** What one to four digits alone say; -1 for any other text. */
export function whole(text: string): number {
  const { length } = text
  if (length === 0 || length > 4) return -1
  let value = 0
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) return -1
    value = 10 * value + digit
  }
  return value
}
