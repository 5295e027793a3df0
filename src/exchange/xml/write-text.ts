/** What XML 1.0 cannot hold, not even as a reference. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * Text as character data of XML 1.0 that a parser reads as it was.
 *
 * @param replace What to write for a character that XML cannot hold.
 */
export function writeText(
  text: string,
  replace: (found: string) => string = () => '\uFFFD',
): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
    .replaceAll(forbidden, replace)
}
