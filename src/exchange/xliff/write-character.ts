/** A character that XML cannot hold, as XLIFF 2 writes it: `<cp hex="0001"/>`. */
export function writeCharacter(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `<cp hex="${hex}"/>`
}
