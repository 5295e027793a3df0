/** Letters, marks, digits, spaces, and punctuation that means nothing in Markdown. */
const harmless = /^[\p{L}\p{M}\p{N} \u00A0\u202F.,;?!'"()%€£$–—…‘’‚“”„«»‹›+=:-]+$/u

/** What is more than text all the same: spaces at the ends, addresses, tokens of other tools. */
const suspect = /^\s|\s$|www\.|:(?! |$)|^(?:!!!|\?\?\?|:)/iu

/**
 * Whether inline Markdown is nothing but text, so that it says to the letter what it is. Most units
 * are, and need no parser; false where a parser must tell.
 */
export function isText(markdown: string): boolean {
  return harmless.test(markdown) && !suspect.test(markdown)
}
