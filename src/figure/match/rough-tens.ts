import type { Figure } from '../../types.ts'
import { findLanguage } from '../scan/find-language.ts'
import type { Side } from '../types.ts'

/**
 * What a text of dozens and one of tens share: `two dozen` and `more than two tens`, which is how
 * languages that count in tens tell it (`hơn hai chục`). Undefined for figures in neither.
 */
export function roughTens(
  { text, language }: Side,
  { start, end, value, unit, bound }: Figure,
): number | undefined {
  const number = Number(value)
  if (unit !== undefined || !Number.isInteger(number) || number < 10 || number > 99)
    return undefined
  const { count = {}, scale = {} } = findLanguage(language).lexicon.language
  const says = (words: string | undefined): boolean =>
    words
      ?.split('|')
      .some(word => text.slice(start, end).toLowerCase().includes(word.toLowerCase())) ?? false
  if (number % 12 === 0 && says(count[12])) return number
  // The dozens between these tens and the next.
  const dozens = Math.ceil((number + 1) / 12) * 12
  const counted = bound === 'over' && number % 10 === 0 && says(scale[1])
  return counted && dozens < number + 10 ? dozens : undefined
}
