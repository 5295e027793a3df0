import type { Span } from '../types.ts'

/**
 * What stands the same in every language by its form: addresses of the web and of mail, handles,
 * and codes with a number (`GPT-4`, `F-35`).
 */
export function codes(text: string): Span[] {
  if (!sign.test(text)) return []
  return Array.from(text.matchAll(pattern), ({ 0: code, index }) => ({
    start: index,
    end: index + code.replace(closing, '').length,
  }))
}

const pattern = new RegExp(
  [
    String.raw`\bhttps?://[^\s<>"]{1,2000}`,
    String.raw`(?<![\w.%+-])[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
    String.raw`(?<![\p{L}\p{N}@])@\w{2,40}`,
    String.raw`(?<![\p{L}\p{N}-])(?:\p{Lu}{1,6}|\p{Lu}\p{Ll}+\p{Lu}\p{L}{0,20})(?:[-\u2011]\p{L}?\d{1,6}){1,3}(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
)

/** What every one of them has. */
const sign = /@|:\/\/|[-\u2011]\p{L}?\d/u

/** Punctuation behind an address is the sentence's. */
const closing = /[.,;:!?)\]}'"]+$/u
