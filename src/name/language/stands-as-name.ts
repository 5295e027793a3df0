import type { Word } from '../types.ts'
import { isEnglish } from './is-english.ts'
import { isGerman } from './is-german.ts'

/**
 * Whether a capitalised word of a German text is a name by where it stands and what it is not: no
 * German or English word, not at the start of a sentence, and without the article, the number or
 * the adjective that nouns have in front.
 */
export function standsAsName(textWords: readonly Word[], index: number): boolean {
  const word = textWords[index]
  const before = textWords[index - 1]
  if (word === undefined || before === undefined || word.hyphen) return false
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word.text) || !/^[,(/&+]?$/u.test(word.gap)) return false
  if (isGerman(word.key) || isEnglish(word.key)) return false
  return !leadsNoun(before, word)
}

function leadsNoun(before: Word, word: Word): boolean {
  if (/^\p{Lu}/u.test(before.text)) return before.text.length > 1 && articles.has(before.key)
  if (/^\d/u.test(before.text)) return true
  if (word.gap !== '') return false
  if (articles.has(before.key)) return true
  return before.text.length > 3 && /e[mnrs]?$/u.test(before.key) && !verbal.test(before.key)
}

const articles: ReadonlySet<string> = new Set(
  `
  aller alle allen alles am ans aufs beide beiden beim beider das dem den der des deren dessen die
  dieser diese diesem diesen dieses drei ein eine einem einen einer eines einige einigen etwas fünf
  im ins ihr ihre ihrem ihren ihrer ihres jede jedem jeden jeder jedes kaum kein keine keinem keinen
  keiner keines manche mehr mehrere mein meine meinem meinen meiner neun sechs sein seine seinem
  seinen seiner seines sieben solche unser unsere unserem unseren unserer vier viel viele vielen vom
  weniger welche welchem welchen welcher welches zehn zum zur zwei
`
    .trim()
    .split(/\s+/u),
)

/** Verbs and particles that end like adjectives. */
const verbal =
  /(?:te|ten|tet|aber|oder|sowie|ohne|gegen|neben|zwischen|wegen|hinter|unter|über|außer|immer|wieder|weiter|haben|habe|werden|würde|wäre|sei|seien|können|wollen|sollen|müssen|dürfen|lassen|heute|gerne|sagen|ehe|sobald|danach|jedoch|wer|bevor|unser)$/u
