/** Scripts that are written without spaces: each letter counts as a word. */
const unspaced =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])/gu

/**
 * The words of a text for an index, in small letters: runs of letters and digits. A number in digits
 * is `0`, whatever it says.
 */
export function words(text: string): string[] {
  const spaced = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Nd}+(?:[.,:\u00A0\u202F']\p{Nd}+)*/gu, '0')
    .replace(unspaced, ' $1 ')
  return spaced.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
