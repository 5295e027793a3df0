import type { Word } from '../types.ts'
import { germanParticles } from './german-particles.ts'
import { isGerman } from './is-german.ts'
import { leadsNoun } from './leads-noun.ts'

/** Whether a capitalised word of a German text is no common noun, or stands where a name may. */
export function mayBeName(textWords: readonly Word[], index: number): boolean {
  const word = textWords[index]
  const before = textWords[index - 1]
  if (word === undefined || germanParticles.has(word.key)) return false
  if (!isGerman(word.key)) return true
  if (before === undefined || word.hyphen || word.gap !== '') return false
  return !leadsNoun(textWords, index)
}
