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
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  // A soft hyphen says where a word may be broken, and nothing else.
  '\u00AD': '',
}

/**
 * A text without what makes no difference to its translation: canonical composition (NFC), runs of
 * white space (no-break spaces among it) as one space, none at the ends, straight quotation marks,
 * hyphens for dashes, dots for an ellipsis, no soft hyphens.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[„“”«»‚‘’‹›‐‑‒–—―−…\u00AD]/gu, mark => typographic[mark] ?? mark)
}
