import { english } from '../data/english.ts'
import { inflect } from './inflect.ts'

/** Whether a word in small letters is a common English word, in any of its forms. */
export function isEnglish(word: string): boolean {
  common ??= decode(english)
  return common.has(word) || inflect(word).some(isEnglish)
}

/** Read when first asked for. */
let common: Set<string> | undefined

function decode(coded: string): Set<string> {
  const words = new Set<string>()
  let before = ''
  for (const code of coded.split(' ')) {
    before = before.slice(0, Number.parseInt(code.charAt(0), 36)) + code.slice(1)
    words.add(before)
  }
  return words
}
