/** The quotation marks of a locale: of a quotation, and of one inside it. */
export interface Quotes {
  outer: readonly [start: string, end: string]
  inner: readonly [start: string, end: string]
  /** Further pairs that are as good, as books and newspapers use them. */
  others?: readonly (readonly [start: string, end: string])[]
}

/**
 * The quotation marks of locales and of languages, from CLDR's `delimiters` (versions 44 to 45,
 * SPDX `Unicode-3.0`); `others` by hand.
 */
export const quotes: Readonly<Record<string, Quotes>> = {
  da: {
    outer: ['“', '”'],
    inner: ['‘', '’'],
    others: [
      ['»', '«'],
      ['„', '“'],
      ['”', '”'],
    ],
  },
  de: {
    outer: ['„', '“'],
    inner: ['‚', '‘'],
    others: [
      ['»', '«'],
      ['›', '‹'],
    ],
  },
  'de-CH': {
    outer: ['„', '“'],
    inner: ['‚', '‘'],
    others: [
      ['«', '»'],
      ['‹', '›'],
    ],
  },
  en: { outer: ['“', '”'], inner: ['‘', '’'] },
  es: { outer: ['“', '”'], inner: ['‘', '’'], others: [['«', '»']] },
  fr: {
    outer: ['«', '»'],
    inner: ['«', '»'],
    others: [
      ['“', '”'],
      ['‹', '›'],
    ],
  },
  hu: { outer: ['„', '”'], inner: ['»', '«'], others: [['’', '’']] },
  it: { outer: ['«', '»'], inner: ['“', '”'], others: [['‘', '’']] },
  nl: {
    outer: ['‘', '’'],
    inner: ['‘', '’'],
    others: [
      ['“', '”'],
      ['„', '”'],
    ],
  },
  pl: { outer: ['„', '”'], inner: ['«', '»'], others: [['‚', '’']] },
  'pt-PT': { outer: ['«', '»'], inner: ['“', '”'], others: [['‘', '’']] },
  vi: { outer: ['“', '”'], inner: ['‘', '’'], others: [['«', '»']] },
}
