import { characterClass } from '../util/character-class.ts'

/** Letters, marks, digits, spaces, and punctuation that means nothing in Markdown. */
const isHarmless = characterClass(
  /^[\p{L}\p{M}\p{N} \u00A0\u202F.,;?!'"()%€£$–—…‘’‚“”„«»‹›+=:/-]$/u,
)

/** What is more than text all the same: spaces at the ends, and marks of other tools. */
const suspect = /^(?:\s|!!!|\?\?\?|:|\/\/\/)|\s$|\$\$/u

/**
 * Whether inline Markdown is nothing but text, so that it says to the letter what it is. Most units
 * are, and need no parser; false where a parser must tell.
 */
export function isText(markdown: string): boolean {
  for (let at = 0; at < markdown.length; at += 1) {
    const code = markdown.codePointAt(at) ?? 0
    if (!isHarmless(code)) return false
    if (code === colon && at + 1 < markdown.length && markdown.charAt(at + 1) !== ' ') return false
    if (code === dot && isAddress(markdown, at)) return false
    if (code > 0xffff) at += 1
  }
  return markdown !== '' && !suspect.test(markdown)
}

const colon = 58
const dot = 46

/** Whether a dot stands behind `www`. */
function isAddress(markdown: string, at: number): boolean {
  return at > 2 && markdown.slice(at - 3, at).toLowerCase() === 'www'
}
