import type { Drift } from '../types.ts'
import { cognate } from './cognate.ts'
import { indexesOf } from './indexes-of.ts'
import type { Reading } from './reading.ts'
import { sees } from './sees.ts'
import type { Word } from './types.ts'

/**
 * Names with a number that have another in the target: `Nord Stream 2`, `Nord Stream 8`. The word
 * before the number must stand before a number on both sides.
 */
export function compareNumbers(source: Reading, target: Reading): Drift[] {
  const said = numbered(source)
  if (said.length === 0) return []
  const written = numbered(target)
  const known = new Set(said.map(({ number }) => textAt(source, number)))
  const kept = new Set(written.map(({ number }) => textAt(target, number)))
  const strange = written.filter(({ number }) => !known.has(textAt(target, number)))
  if (strange.length === 0) return []
  return said.flatMap(({ head, number }) => {
    if (kept.has(textAt(source, number))) return []
    const other = strange
      .slice(0, most)
      .find(({ head: at }) => sees(only(target, at), source, head))
    return other === undefined ? [] : [changed(source, number, target, other.number)]
  })
}

/** A text with more numbered names is a list, and its order is not known. */
const most = 50

interface Numbered {
  head: number
  number: number
}

/** Numbers that follow a word with a capital. */
function numbered({ words, looks, text }: Reading): Numbered[] {
  return indexesOf(words, startsWithDigit).flatMap(number => {
    const word = words[number]
    const head = number - 1
    const before = words[head]
    if (
      word === undefined ||
      before === undefined ||
      word.gap !== '' ||
      !/^\d{1,4}$/u.test(word.text)
    )
      return []
    // `F-35` and `Covid-19` are names, too.
    const isJoined = word.hyphen && before.high
    if ((looks[head] === 'plain' && !isJoined) || /\d/u.test(before.text)) return []
    const next = text.slice(word.end, word.end + 2)
    return /^(?:[.,:]\d|\s?%)/u.test(next) ? [] : [{ head, number }]
  })
}

function startsWithDigit({ text }: Word): boolean {
  const code = text.charCodeAt(0)
  return code > 47 && code < 58
}

function textAt(reading: Reading, index: number): string {
  return reading.words[index]?.text ?? ''
}

/** A reading of one word. */
function only(reading: Reading, index: number): Reading {
  const key = reading.folded[index] ?? ''
  const cognates = [cognate(key)]
  return {
    ...reading,
    keys: () => new Set([key]),
    sorted: () => [key],
    compounds: () => '',
    cognates: () => new Set(cognates),
    sortedCognates: () => cognates,
  }
}

function changed(source: Reading, from: number, target: Reading, to: number): Drift {
  const name = textAt(source, from)
  const actual = textAt(target, to)
  return {
    message: 'replaced',
    severity: 'error',
    source: spanAt(source, from),
    target: spanAt(target, to),
    expected: [name],
    values: { name, actual },
  }
}

function spanAt(reading: Reading, index: number): { start: number; end: number } {
  const { start = 0, end = 0 } = reading.words[index] ?? {}
  return { start, end }
}
