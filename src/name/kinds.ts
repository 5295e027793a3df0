/**
 * Acronyms that name a kind of thing and nobody, in small letters: a translation may spell them
 * out (`UI`, `Benutzeroberfläche`) or say it otherwise.
 */
export const kinds: ReadonlySet<string> = new Set(
  `
  api cli cpu gpu gui ide lan llm ml nlp ocr os pc qa ram roi rom sdk ui url ux vm vpn
  `
    .trim()
    .split(/\s+/u),
)
