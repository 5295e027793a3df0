import { type Scan, scan } from '../scan/scan.ts'
import type { Token } from '../scan/token.ts'
import type { Part } from './part.ts'

/** A day of the week, Monday being 1. */
export function weekdayAt(state: Scan, index: number): Part | undefined {
  const word = scan(state, index, 'weekday')
  if (!word) return undefined
  const token = state.tokens[index]
  const last = state.tokens[word.next - 1]
  const length = (last?.end ?? 0) - (token?.start ?? 0)
  if (!last || (scan(state, index, 'rank') && !isNamed(state, index, last.start))) return undefined
  if (word.next === index + 1 && isNumber(state, last)) return undefined
  const short = length <= 3 && last.kind === 'word'
  return { value: Number(word.value), next: word.next, short }
}

/** `céad` is a hundred, `Céad` short for Wednesday: small letters leave a number a number. */
function isNumber({ cased, lower, lexicon }: Scan, { start, end }: Token): boolean {
  const capital = /^\p{Lu}/u.test(lexicon.language.data.weekdays[0]?.[0] ?? '')
  if (!capital || cased.slice(start, end) !== lower.slice(start, end)) return false
  return lexicon.number.readAt(lower, start).some(word => word.end === end - start)
}

/** `thứ Ba` is Tuesday, `thứ ba` the third unless a word for a day stands before it. */
function isNamed(state: Scan, index: number, last: number): boolean {
  const letter = state.cased.charAt(last)
  if (letter !== letter.toLowerCase()) return true
  const before = state.tokens[index - 1]
  if (!before || scan(state, index - 2, 'mask')?.next === index) return false
  return scan(state, index - 1, 'weekdayWord') !== undefined
}
