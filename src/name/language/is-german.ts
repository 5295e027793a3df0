import { germanNouns } from './german-nouns.ts'
import { germanParticles } from './german-particles.ts'

/**
 * Whether a word in small letters looks like a German word: a particle, or a common noun, in any case and number,
 * alone or at the end of a compound; or with an ending, an umlaut or a plural that names lack.
 */
export function isGerman(word: string): boolean {
  if (/[äöüß]/u.test(word) || germanParticles.has(word) || plural.test(word)) return true
  if (word.length > 5 && derived.test(word)) return true
  return bases(word).some(base => germanNouns.has(base) || endsInANoun(base))
}

const plural = /(?:[^aeouy]en|ern|eln|innen|ende[rns]?|[st]ene[rns]?|enden)$/u
const derived =
  /(?:ung|heit|keit|schaft|[st]ion|ität|ismus|ist|(?:[eo]r|ist|[aeät]t|[ae]nt|og|ek)in|ling|nis|nisse|tum|ment|[ae]nz|ik|ur|ie|or|eur|chen|lein|age|ade|ette|erei|ler|ner|ger|ker|ber|[ck]hter|iter|eter)(?:e?s|e|en)?$/u

function bases(word: string): string[] {
  return ['', 's', 'es', 'e', 'n', 'en', 'er', 'se', 'ses', 'sen'].flatMap(ending =>
    word.endsWith(ending) && word.length - ending.length >= 2
      ? [word.slice(0, word.length - ending.length)]
      : [],
  )
}

function endsInANoun(word: string): boolean {
  for (let start = 2; start <= word.length - 3; start += 1) {
    if (germanNouns.has(word.slice(start))) return true
  }
  return false
}
