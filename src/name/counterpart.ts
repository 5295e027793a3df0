import type { Span } from '../types.ts'
import type { Around } from './missing-place.ts'
import type { Reading } from './reading.ts'
import type { Run } from './runs.ts'

/** Where the target has the names around a name of the source: the nearest before and behind it. */
export function counterpart({ first, last }: Run, source: Reading, target: Reading): Around {
  for (let index = first - 1; index >= Math.max(0, first - near); index -= 1) {
    const before = sameWord(source, index, target)
    if (before !== undefined) return { before }
  }
  for (let index = last + 1; index <= last + near; index += 1) {
    const after = sameWord(source, index, target)
    if (after !== undefined) return { after }
  }
  return {}
}

/** How many words away a neighbour may be. */
const near = 40

function sameWord(source: Reading, index: number, target: Reading): Span | undefined {
  if (source.looks[index] === 'plain') return undefined
  const at = target.places().get(source.folded[index] ?? '')
  const word = at === undefined ? undefined : target.words[at]
  return word === undefined ? undefined : { start: word.start, end: word.end }
}
