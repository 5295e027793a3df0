import type { Word } from '../types.ts'
import { isEnglish } from './is-english.ts'
import { isGerman } from './is-german.ts'
import { leadsNoun } from './leads-noun.ts'

/**
 * Whether a strange word of a German text is a name by where it stands: not at the start of a
 * sentence, and without the article, the number or the adjective that nouns have in front; or in
 * front of another capital (`der Boston Globe`, `die Brighton-Abwehr`), which common nouns do not
 * go before.
 */
export function standsAsName(textWords: readonly Word[], index: number): boolean {
  const word = textWords[index]
  const before = textWords[index - 1]
  if (word === undefined || word.hyphen) return false
  const starts = before === undefined || !/^[,(/&+]?$/u.test(word.gap)
  if (starts) return word.text.length > 4 && !small.test(word.key)
  return !leadsNoun(textWords, index) || goesBeforeCapital(textWords, index)
}

function goesBeforeCapital(textWords: readonly Word[], index: number): boolean {
  const next = textWords[index + 1]
  if (next === undefined || next.gap !== '' || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false
  // `Taifun Yagi` is a noun with a name.
  const isNoun = next.hyphen || isGerman(next.key) || isEnglish(next.key)
  return isNoun && (textWords[index]?.text.length ?? 0) > 4
}

/** The endings of words that are no nouns: a sentence may begin with them. */
const small =
  /(?:lich|ig|isch|sam|bar|los|haft|ell|iv|halb|end|weise|mals|wärts|falls|e[mnrst]?|[dt]|hin|her)$/u
