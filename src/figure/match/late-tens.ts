import type { Figure } from '../../types.ts'
import { findLanguage } from '../scan/find-language.ts'
import type { Side } from '../types.ts'

/**
 * The other age that is meant by tens and a word before them: `Mitte vierzig` is about 45, `late
 * twenties` nearly 30. Undefined for other figures.
 */
export function lateTens(
  { text, language }: Side,
  { start, value, date, unit }: Figure,
): number | undefined {
  const tens = date?.decade ?? Number(value)
  if (unit !== undefined || tens % 10 !== 0 || tens < 20 || tens > 90) return undefined
  const { late } = findLanguage(language).lexicon.language
  if (!late) return undefined
  const before = text.slice(Math.max(0, start - 20), start).toLowerCase()
  for (const years of [5, 10] as const) {
    if (pattern(late[years]).test(before)) return tens + years
  }
  return undefined
}

const known = new Map<string, RegExp>()

/** One of some words at the end of a text in lower case. */
function pattern(words: string): RegExp {
  const made = known.get(words) ?? new RegExp(`(?<!\\p{L})(?:${words.toLowerCase()})[\\s-]+$`, 'u')
  known.set(words, made)
  return made
}
