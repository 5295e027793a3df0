import { begins } from './begins.ts'
import type { Entry } from './lexicon.ts'
import { lowerCase } from './lower-case.ts'
import type { SenseKind } from './sense.ts'
import { split } from './split.ts'
import { takeTokens } from './take-tokens.ts'
import { vocabulary } from './vocabulary.ts'
import { wordFilter } from './word-filter.ts'

/**
 * Adds one meaning of a phrase to a lexicon; `exact`: short symbols keep their case (`M` is no `m`),
 * and masks do (`in Acht`).
 */
export function addPhrase(
  phrases: Map<string, Entry[]>,
  kind: SenseKind,
  value: string,
  phrase: string,
  exact: boolean,
): void {
  const cased = phrase.normalize('NFC').replace(/\p{Cf}/gu, '')
  const words = wordsOf(cased)
  const [first] = words
  if (first === undefined) return
  const longest = kind === 'mask' ? cased.length : kind === 'unit' ? 2 : 3
  const short = exact && cased.length <= longest && /\p{L}/u.test(cased)
  const list = phrases.get(first) ?? []
  phrases.set(first, list)
  const known = list.find(
    entry =>
      entry.words.length === words.length &&
      entry.words.every((word, index) => word === words[index]) &&
      (entry.cased ?? '') === (short ? cased : ''),
  )
  const sense = { kind, value, begins: begins.of(kind) }
  if (!known) {
    const entry: Entry = { words, senses: [sense] }
    if (short) entry.cased = cased
    list.push(entry)
  } else if (!known.senses.some(other => other.kind === kind)) known.senses.push(sense)
}

/** The tokens of a phrase, as those of a text. */
function wordsOf(phrase: string): string[] {
  const lower = lowerCase(phrase)
  if (!/[0-9]/.test(lower)) return lower.match(/[\p{L}\p{Nl}][\p{L}\p{M}\p{Nl}]*|\S/gu) ?? []
  return takeTokens(split(phrase, unknown).cased, lower).map(({ text }) => text)
}

/** The words of phrases before anything is known of them: none is looked up. */
const unknown = vocabulary.create(
  text => ({ ...vocabulary.plain, text, mark: !/^[\p{L}\p{Nl}]/u.test(text) }),
  new Uint8Array(wordFilter.size),
)
