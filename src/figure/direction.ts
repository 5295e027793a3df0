import type { Figure } from '../types.ts'
import { canonical } from './canonical.ts'
import { findLanguage } from './find-language.ts'
import { type Scan, scan } from './scan.ts'
import { token } from './token.ts'
import type { Side } from './types.ts'

/** How far before and behind a figure a word of change belongs to it, in UTF-16 code units. */
const reach = { before: 48, behind: 28 }

/** 1 where a rise is said beside the figure, -1 for a fall, 0 for neither. */
export function direction({ text, language }: Side, figure: Figure): number {
  const { lexicon, dateOrder } = findLanguage(language)
  const look = (part: string, nearestLast: boolean): number => {
    const { lower, cased } = canonical(part)
    const tokens = token(cased, lower)
    const state: Scan = { lower, cased, tokens, lexicon, dateOrder, meanings: [] }
    const found = tokens.map((_, index) =>
      scan(state, index, 'fall') ? -1 : scan(state, index, 'rise') ? 1 : 0,
    )
    return (nearestLast ? found.findLast(sign => sign !== 0) : found.find(sign => sign !== 0)) ?? 0
  }
  const before = text.slice(Math.max(0, figure.start - reach.before), figure.start)
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1)
  const first = look(clause, true)
  if (first !== 0) return first
  const behind = text.slice(figure.end, figure.end + reach.behind)
  return look(behind.split(/[.;!?]\s/)[0] ?? '', false)
}
