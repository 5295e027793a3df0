import { germanNouns } from './german-nouns.ts'
import { germanParticles } from './german-particles.ts'

/** Whether a word in small letters is a common German noun or particle in any case and number. */
export function isCommonNoun(word: string): boolean {
  if (germanParticles.has(word)) return true
  return ['', 's', 'es', 'e', 'n', 'en'].some(
    ending => word.endsWith(ending) && germanNouns.has(word.slice(0, word.length - ending.length)),
  )
}
