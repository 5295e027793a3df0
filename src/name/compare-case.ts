import type { Drift } from '../types.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'
import type { Word } from './types.ts'

/**
 * Words with a capital inside that the other text has in small letters, or the other way round:
 * `SalesForce` for `Salesforce`, `Openai` for `OpenAI`. Not where the termbase has the form. What
 * the termbase lacks newspapers spell as they like (`Biontech`, `BioNTech`): a doubt.
 */
export function compareCase(
  source: Reading,
  target: Reading,
  written: readonly Mention[],
): Drift[] {
  if (![source, target].some(side => side.words.some(word => word.lexeme.mixed))) return []
  const said = new Map(source.words.map(word => [word.key, word]))
  const exact = new Set(source.words.map(({ text }) => text))
  const known = written.filter(({ name, forms }) => forms.some(({ text }) => text === name.text))
  return target.words.flatMap((word): Drift[] => {
    const name = said.get(word.key)
    if (name === undefined || exact.has(word.text) || !differ(name, word)) return []
    if (known.some(({ name: { start, end } }) => start <= word.start && word.end <= end)) return []
    return [
      {
        message: 'misspelled',
        severity: isTerm(word, written) ? 'error' : 'warning',
        source: { start: name.start, end: name.end },
        target: { start: word.start, end: word.end },
        expected: [name.text],
        values: { name: name.text, actual: word.text },
      },
    ]
  })
}

function isTerm({ start, end }: Word, written: readonly Mention[]): boolean {
  return written.some(({ name, terms }) => terms.size > 0 && name.start <= start && end <= name.end)
}

/** Titles and headlines change the first letter or all of them; nothing changes one inside. */
function differ(one: Word, other: Word): boolean {
  const [name, actual] = [one.text, other.text]
  if (!one.high || !other.high) return false
  if (isLoud(name) || isLoud(actual)) return false
  return one.lexeme.mixed || other.lexeme.mixed
}

function isLoud(text: string): boolean {
  return !/\p{Ll}/u.test(text)
}
