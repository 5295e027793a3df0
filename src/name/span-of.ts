import type { Span } from '../types.ts'
import type { Word } from './types.ts'

/**
 * The place in the text of a run of words, the last of them cut to `length` code units of its
 * NFC form: the written form may be longer where its marks stand apart.
 */
export function spanOf(
  text: string,
  textWords: readonly Word[],
  run: { first: number; last: number; length: number },
): Span {
  const first = textWords[run.first]
  const last = textWords[run.last]
  if (first === undefined || last === undefined)
    throw new RangeError('Cannot place a run without words')
  if (run.length >= last.text.length) return { start: first.start, end: last.end }
  const base = last.text.slice(0, run.length)
  let end = last.start + run.length
  while (end < last.end && text.slice(last.start, end).normalize('NFC') !== base) end += 1
  return { start: first.start, end }
}
