import { isEnglish } from './is-english.ts'
import { isSyllable } from './is-syllable.ts'

/**
 * Whether a word in small letters is a Vietnamese syllable that lost its marks: it has none, it
 * cannot be written so (`hoc`, `viet`: what ends in a stop has a tone, and no `ie` goes without
 * its hat), it can be written with them, and it is no English word.
 */
export function lacksMarks(word: string): boolean {
  if (!/^[a-z]{3,}$/u.test(word) || isEnglish(word)) return false
  if (stop.test(word)) return hats(word).some(isSyllable)
  return !isSyllable(word) && hats(word).some(isSyllable)
}

const stop = /(?:c|ch|p|t)$/u

/** The spellings with the hats and horns that two vowels need. */
function hats(word: string): string[] {
  return [
    word,
    word.replace('ie', 'iê'),
    word.replace('ye', 'yê'),
    word.replace('uo', 'uô'),
    word.replace('uo', 'ươ'),
  ]
}
