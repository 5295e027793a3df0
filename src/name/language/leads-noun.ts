import type { Word } from '../types.ts'

/** Whether an article, a number or an adjective stands in front of a word of a German text. */
export function leadsNoun(textWords: readonly Word[], index: number): boolean {
  const word = textWords[index]
  const before = textWords[index - 1]
  if (word === undefined || before === undefined) return false
  if (/^\p{Lu}/u.test(before.text)) return before.text.length > 1 && articles.has(before.key)
  if (/^\d/u.test(before.text)) return true
  if (word.gap !== '') return false
  if (articles.has(before.key)) return true
  if (before.text.length < 4 || !/e[mnrs]?$/u.test(before.key)) return false
  // `sagte` is a verb, but `der alte` is not.
  return !verbal.test(before.key) || articles.has(textWords[index - 2]?.key ?? '')
}

const articles: ReadonlySet<string> = new Set(
  `
  acht aller alle allen alles am ans aufs beide beiden beim beider das dem den der des deren dessen die
  dieser diese diesem diesen dieses drei ein eine einem einen einer eines einige einigen elf etwas fünf
  im ins ihr ihre ihrem ihren ihrer ihres jede jedem jeden jeder jedes kaum kein keine keinem keinen
  keiner keines manche mehr mehrere mein meine meinem meinen meiner neun sechs sein seine seinem
  seinen seiner seines sieben solche unser unsere unserem unseren unserer vier viel viele vielen vom
  weniger welche welchem welchen welcher welches zehn zum zur zwei zwölf
`
    .trim()
    .split(/\s+/u),
)

/** Verbs and particles that end like adjectives. */
const verbal =
  /(?:te|ten|tet|aber|oder|sowie|ohne|gegen|neben|zwischen|wegen|hinter|unter|über|außer|immer|wieder|weiter|haben|habe|werden|würde|wäre|sei|seien|können|wollen|sollen|müssen|dürfen|lassen|heute|gerne|sagen|ehe|sobald|danach|jedoch|wer|bevor|unser)$/u
