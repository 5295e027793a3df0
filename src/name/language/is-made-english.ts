import { isEnglish } from './is-english.ts'

/**
 * Whether an English word in small letters is made of common ones, as technical texts make them:
 * with a prefix (`nonlinear`), with an ending (`clickable`), or of two (`keyword`). Names are made
 * so, too (`Blackwood`): this tells something only where a capital tells nothing.
 */
export function isMadeEnglish(word: string): boolean {
  const stem = word.match(prefix)?.[1] ?? word
  if (stem !== word && (isEnglish(stem) || isMadeEnglish(stem))) return true
  const root = word.match(ending)?.[1]
  if (root !== undefined && [root, `${root}e`, root.replace(/i$/u, 'y')].some(isEnglish))
    return true
  return learned.test(word) || isOfTwo(word)
}

function isOfTwo(word: string): boolean {
  const front = word.match(agent)?.[1]
  if (front !== undefined && isEnglish(front)) return true
  if (surname.test(word)) return false
  for (let at = least; at <= word.length - least; at += 1) {
    if (isEnglish(word.slice(0, at)) && isEnglish(word.slice(at))) return true
  }
  return false
}

/** Letters of either half. */
const least = 4

const prefix =
  /^(?:anti|auto|co|counter|cross|de|dis|hyper|inter|mis|multi|non|out|over|post|pre|re|self|semi|sub|super|trans|un|under)(\p{L}{4,})$/u
const ending = /^(\p{L}{3,})(?:able|ible|wise|ness|less|ful|ability|ization|isation|ward|wards)$/u
/** People of a trade or a science, and the science: `carmaker`, `virologists`. */
const agent = /^(\p{L}{3,})(?:maker|worker|holder|keeper|builder|seller|owner|goer)s?$/u
const learned = /^\p{L}{3,}(?:olog(?:y|ies|ists?|ical)|iatr(?:y|ists?|ic)|ograph(?:y|ers?))$/u
/** What the names of people and places end in. */
const surname =
  /(?:bridge|brook|burg|bury|castle|church|field|ford|gate|hall|hill|house|land|lake|mont|port|stone|town|wood|worth|well)s?$/u
