import type { Drift } from '../types.ts'
import type { Reading } from './reading.ts'

/**
 * The marks that the target lost: a word of the source that the target has, but without its marks
 * (`Zárate`, `Zarate`), and words that the target's language cannot write without (`Dai hoc`).
 */
export function compareMarks(source: Reading, target: Reading): Drift[] {
  return [...lostOfSource(source, target), ...neverWritten(source, target)]
}

function lostOfSource(source: Reading, target: Reading): Drift[] {
  const exact = new Set(target.words.map(word => word.key))
  return source.words.flatMap((word, index) => {
    const key = source.folded[index] ?? ''
    if (!/^\p{Lu}/u.test(word.text) || key === word.key || !target.keys.has(key)) return []
    if (exact.has(word.key) || source.looks[index] === 'covered') return []
    const at = target.places().get(key) ?? -1
    const other = target.words[at]
    if (target.looks[at] === 'covered') return []
    if (other === undefined || other.key !== key || !/^\p{Lu}/u.test(other.text)) return []
    return [lost(word.text, other, { start: word.start, end: word.end }, target)]
  })
}

function neverWritten(source: Reading, target: Reading): Drift[] {
  const { lacksMarks } = target.language
  if (lacksMarks === undefined) return []
  return target.words.flatMap((word, index) => {
    if (/^\p{Lu}+$/u.test(word.text) || source.keys.has(target.folded[index] ?? '')) return []
    return lacksMarks(word.key) ? [lost(undefined, word, null, target)] : []
  })
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
