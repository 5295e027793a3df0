import type { Row } from './find-candidates.ts'
import type { Keys } from './keys.ts'
import { words } from './words.ts'

/** So many are compared in full. */
const length = 20
/** What names and spelled-out figures may hide of a likeness. */
const slack = 0.25

/**
 * The candidates that are the same text, in the same place first; then those that share most words
 * with it, by Dice's coefficient, without those that are far from the share asked for.
 */
export function shortlist(text: string, keys: Keys, rows: readonly Row[], least: number): Row[] {
  const own = count(words(text))
  const scored = rows.map(row => {
    const isSame = row.text === keys.text
    const isHere = isSame && row.context === keys.context
    const score = dice(own, count(words(row.source)))
    return { row, score: score + Number(isSame) + Number(isHere) }
  })
  return scored
    .filter(({ score }) => score >= least - slack)
    .sort((a, b) => b.score - a.score || order(a.row, b.row))
    .slice(0, length)
    .map(({ row }) => row)
}

interface Count {
  words: Map<string, number>
  total: number
}

function count(all: readonly string[]): Count {
  const found = new Map<string, number>()
  for (const word of all) found.set(word, (found.get(word) ?? 0) + 1)
  return { words: found, total: all.length }
}

function dice(a: Count, b: Count): number {
  let common = 0
  for (const [word, times] of a.words) common += Math.min(times, b.words.get(word) ?? 0)
  return (2 * common) / Math.max(1, a.total + b.total)
}

/** Equal ones by what they say: in which order they came in is chance. */
function order(a: Row, b: Row): number {
  const [x, y] = [a, b].map(({ source, path, unit, target }) =>
    [source, path, unit, target].join('\0'),
  )
  return (x ?? '') < (y ?? '') ? -1 : 1
}
