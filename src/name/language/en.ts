import type { Language } from '../types.ts'

/** English: the plural; a possessive apostrophe is a word boundary anyway. */
export const en: Language = {
  bases(word) {
    if (!/[^s]s$/u.test(word) || word.length < 3) return []
    return word.endsWith('es') ? [word.length - 1, word.length - 2] : [word.length - 1]
  },
  classWords: ['the'],
}
