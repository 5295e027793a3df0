import type { Drift } from '../types.ts'
import { indexesOf } from './indexes-of.ts'
import { lazy } from './lazy.ts'
import type { Reading } from './reading.ts'

/**
 * The marks that the target lost: a word of the source that the target has, but without its marks
 * (`Zárate`, `Zarate`), and words that the target's language cannot write without (`Dai hoc`).
 */
export function compareMarks(source: Reading, target: Reading): Drift[] {
  return [...lostOfSource(source, target), ...neverWritten(source, target)]
}

function lostOfSource(source: Reading, target: Reading): Drift[] {
  const exact = lazy(() => new Set(target.words.map(word => word.key)))
  const marked = indexesOf(source.words, word => word.high && word.folded !== word.key)
  return marked.flatMap(index => {
    const word = source.words[index]
    const key = source.folded[index] ?? ''
    if (word === undefined || !target.keys().has(key)) return []
    if (exact().has(word.key) || source.looks[index] === 'covered') return []
    const at = target.places().get(key) ?? -1
    const other = target.words[at]
    if (target.looks[at] === 'covered') return []
    if (other === undefined || other.key !== key || !other.high) return []
    return [lost(word.text, other, { start: word.start, end: word.end }, target)]
  })
}

function neverWritten(source: Reading, target: Reading): Drift[] {
  return target.words
    .filter(({ lexeme, folded }) => lexeme.bare && !lexeme.loud && !source.keys().has(folded))
    .map(word => lost(undefined, word, null, target))
}

function lost(
  name: string | undefined,
  { start, end }: { start: number; end: number },
  source: Drift['source'],
  target: Reading,
): Drift {
  const actual = target.text.slice(start, end)
  return {
    message: 'misspelled',
    severity: name === undefined || target.language.marks?.test(name) ? 'error' : 'warning',
    source,
    target: { start, end },
    expected: name === undefined ? [] : [name],
    values: { name: name ?? '', actual },
  }
}
