import { german } from '../data/german.ts'
import { frontSearch } from '../front-search.ts'
import { lazy } from '../lazy.ts'
import { memo } from '../memo.ts'
import { germanNouns } from './german-nouns.ts'
import { germanParticles } from './german-particles.ts'
import { isBuiltGerman } from './is-built-german.ts'
import { isEnglish } from './is-english.ts'

/**
 * Whether a word in small letters is a German word in any of its forms, a compound of some, or of
 * one and a long English word (`Onlineshopping`); or has an ending that names lack.
 */
export const isGerman: (word: string) => boolean = memo(
  word =>
    germanParticles.has(word.replace(/s$/u, '')) ||
    germanParticles.has(word) ||
    (word.length > 6 && derived.test(word)) ||
    (word.length > 8 && /[äöüß]/u.test(word)) ||
    isBuiltGerman(word, isKnown) ||
    isMixed(word) ||
    isOfACause(word) ||
    endsInANoun(word),
)

function isKnown(word: string): boolean {
  return dictionary()(word) || germanNouns.has(word)
}

/** English of six letters or more in front of German of four or more, or behind it. */
function isMixed(word: string): boolean {
  for (let at = 4; at <= word.length - 4; at += 1) {
    const [front, tail] = [word.slice(0, at), word.slice(at)]
    if (at > 5 && isEnglish(front) && isBuiltGerman(tail, isKnown)) return true
    const long = tail.replace(/n$/u, '')
    if (long.length > 5 && isEnglish(long) && isBuiltGerman(front, isKnown)) return true
  }
  return false
}

/** `Menschenrechtler`; short ones are families: `Winkler`. */
function isOfACause(word: string): boolean {
  const stem = word.length > 9 ? word.match(cause)?.[1] : undefined
  return stem !== undefined && isBuiltGerman(stem, isKnown)
}

const cause = /^(.{6,})ler(?:s|n|in|innen)?$/u

/** A foreign word in front of a long German one: `Kokosmilch`. */
function endsInANoun(word: string): boolean {
  for (let at = 3; at <= word.length - 5; at += 1) {
    const tail = word.slice(at)
    if (surname.test(tail)) continue
    if (['', 'e', 'n', 's', 'en', 'es'].some(ending => isWithout(tail, ending))) return true
  }
  return false
}

function isWithout(word: string, ending: string): boolean {
  return word.endsWith(ending) && isKnown(word.slice(0, word.length - ending.length))
}

/** What the names of places and families end in. */
const surname = /^(?:steine?|kirche|hause|bauer|mann|berge?|burg|feld|wald|bach|brück)[rsn]*$/u

/** Read when first asked for. */
const dictionary = lazy(() => frontSearch(german))

const derived =
  /(?:ung|heit|keit|schaft|[st]ion|ität|ismus|ling|nis|nisse|tum|ment|[ae]nz|age|ade|ette|.{5}ose|.{5}yse|erei|chen|lein|.{4}öl)(?:e?s|e|en|n)?$/u
