import type { Figure } from '../../types.ts'
import { canonical } from '../scan/canonical.ts'
import { findLanguage } from '../scan/find-language.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { token } from '../scan/token.ts'
import type { Side } from '../types.ts'

/** At most so many words stand between a figure and a word of change that belongs to it. */
const reach = 1

/** 1 where a rise is said beside the figure, -1 for a fall, 0 for neither. */
export function direction({ text, language }: Side, figure: Figure): number {
  const before = text.slice(Math.max(0, figure.start - 40), figure.start)
  const behind = text.slice(figure.end, figure.end + 30)
  const first = signs(before, language).reverse()
  const second = signs(behind, language)
  const near = [...first.slice(0, reach + 1), ...second.slice(0, reach + 1)]
  return near.find(sign => sign !== 0) ?? 0
}

/** The direction each token of a text says; phrases count at their last token. */
function signs(text: string, language: string): number[] {
  const { lexicon, dateOrder } = findLanguage(language)
  const { lower, cased } = canonical(text)
  const tokens = token(cased, lower)
  const state: Scan = { lower, cased, tokens, lexicon, dateOrder, meanings: [], amounts: [] }
  const result: number[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const fall = scan(state, index, 'fall')
    const rise = scan(state, index, 'rise')
    const found = fall ?? rise
    result.push(fall ? -1 : rise ? 1 : 0)
    if (found) index = found.next - 1
  }
  return result
}
