import { english } from '../data/english.ts'
import { frontDecode } from '../front-decode.ts'
import { lazy } from '../lazy.ts'
import { inflect } from './inflect.ts'

/** Whether a word in small letters is a common English word, in any of its forms. */
export function isEnglish(word: string): boolean {
  return common().has(word) || inflect(word).some(isEnglish)
}

/** Read when first asked for. */
const common = lazy(() => frontDecode(english))
