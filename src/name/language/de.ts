import type { Language } from '../types.ts'

/** German: genitive, weak nouns, and adjectives made of names. */
export const de: Language = {
  bases(word, last) {
    const lengths: number[] = []
    const endings = !last || /^\p{Ll}/u.test(word) ? [...adjective, ...noun] : noun
    for (const ending of endings) {
      const length = word.length - ending.length
      if (length >= 2 && word.endsWith(ending)) lengths.push(length)
    }
    // `Amerikanische` at the start of a sentence is the adjective, too.
    if (last && /^\p{Lu}.*isch(?:e[mnrs]?)$/u.test(word)) lengths.push(word.lastIndexOf('isch') + 4)
    // Weak nouns and datives of the plural: `Schotten`, `Amerikanern`.
    if (/(?:er|e)n$/u.test(word)) lengths.push(word.length - 1)
    return lengths
  },
  classWords: ['der', 'die', 'das', 'den', 'dem', 'des'],
}

const adjective = ['e', 'em', 'en', 'er', 'es']
const noun = ['s', 'es']
