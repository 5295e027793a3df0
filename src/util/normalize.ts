const typographic: Record<string, string> = {
  '„': '"',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‚': "'",
  '‘': "'",
  '’': "'",
  '‹': "'",
  '›': "'",
}

/**
 * A text without what makes no difference to its translation: canonical composition (NFC), runs of
 * white space as one space, none at the ends, straight quotation marks.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[„“”«»‚‘’‹›]/gu, mark => typographic[mark] ?? mark)
}
