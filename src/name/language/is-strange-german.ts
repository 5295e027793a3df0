import { isEnglish } from './is-english.ts'
import { isGerman } from './is-german.ts'

/** Whether a word with a capital is neither German nor English. */
export function isStrangeGerman(text: string): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text)) return false
  const key = text.toLowerCase()
  return !isGerman(key) && !isEnglish(key)
}
