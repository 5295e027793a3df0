import type { Lexicon } from './lexicon.ts'
import type { Scan } from './scan.ts'
import type { SenseKind } from './sense.ts'

/** What a figure may begin with, besides digits and number words. */
const starts = new Set<SenseKind>([
  'article',
  'at',
  'before',
  'beforeDate',
  'between',
  'century',
  'clock',
  'count',
  'currency',
  'dateWord',
  'dayWord',
  'decade',
  'decadeWord',
  'few',
  'hour',
  'mask',
  'month',
  'monthWord',
  'multiple',
  'negative',
  'ordinal',
  'part',
  'quarter',
  'rangeFrom',
  'vague',
  'weakCount',
  'weekday',
  'yearWord',
])

/** A quick look: most words begin no figure. */
export function mayStart(state: Scan, index: number): boolean {
  const token = state.tokens[index]
  if (token?.kind === 'number') return true
  if (token?.kind === 'mark' && /^[-−‒–.,'’%٪½-¾⅐-⅞]$/.test(token.text)) return true
  return token !== undefined && isStarter(state.lexicon, token.text)
}

/** How many words are remembered. */
const remembered = 20_000

function isStarter({ starters, phrases, number }: Lexicon, text: string): boolean {
  const known = starters.get(text)
  if (known !== undefined) return known
  const senses = phrases.get(text)?.flatMap(entry => entry.senses) ?? []
  const found = senses.some(({ kind }) => starts.has(kind)) || number.isStart(text, 0)
  if (starters.size >= remembered) starters.clear()
  starters.set(text, found)
  return found
}
