import { isMark } from '../scan/is-mark.ts'
import { type Scan, scan } from '../scan/scan.ts'

/**
 * `GPT-4`, `SS19`, `HER2`, `4K`, `16x8`, `8.2p1`: digits that touch letters without a meaning of
 * their own; `[3]`, the mark of a note.
 */
export function isIdentifier(state: Scan, index: number): boolean {
  const { tokens, cased } = state
  const token = tokens[index]
  if (token?.kind !== 'number') return false
  const before = tokens[index - 1]
  if (isNote(state, index)) return true
  if (before && !token.spaced) {
    const money = before.text.length > 1 && scan(state, index - 1, 'currency')
    if (before.kind === 'word' && !money && !scan(state, index - 1, 'month')) return true
    const name = tokens[index - 2]
    if (isMark(before, '-‐‑_') && !before.spaced && name) {
      const word = cased.slice(name.start, name.end)
      if (name.kind === 'word' && /^\p{Lu}$|\p{L}.*\p{Lu}/u.test(word)) return true
      const code = tokens[index - 3]?.kind === 'word' && !scan(state, index - 3, 'oClock')
      if (name.kind === 'number' && code && !name.spaced) return true
    }
    if (isMark(before, '_@#/=') && !before.spaced && name?.kind === 'word') return true
  }
  const after = tokens[index + 1]
  if (after?.kind !== 'word' || after.spaced) return false
  const beyond = tokens[index + 2]
  const raised = after.text === 'x' && tokens[index + 3]?.text === '^'
  const power = raised || (after.text === 'e' && /^[+\d]/.test(beyond?.text ?? ''))
  const version = after.text.length === 1 && beyond?.kind === 'number' && !beyond.spaced
  const timed = scan(state, index + 1, 'oClock') ?? scan(state, index + 1, 'unit')
  if (version && !power && (!timed || beyond.text.length > 2)) return true
  return !power && !isKnown(state, index + 1)
}

function isKnown(state: Scan, index: number): boolean {
  const kinds = [
    'unit',
    'scale',
    'letterScale',
    'ordinalMark',
    'decadeMark',
    'currency',
    'cent',
    'percent',
    'am',
    'pm',
    'fold',
    'oClock',
    'month',
  ] as const
  return kinds.some(kind => scan(state, index, kind))
}

/** `[3]`, `[^3]`: a number alone in square brackets, behind a text. */
function isNote({ tokens }: Scan, index: number): boolean {
  const [token, after] = [tokens[index], tokens[index + 1]]
  if (after?.text !== ']' || after.spaced || token?.spaced || !/^\d{1,3}$/.test(token?.text ?? ''))
    return false
  const open = tokens[index - 1]?.text === '^' ? index - 2 : index - 1
  return tokens[open]?.text === '[' && open > 0
}
