import { escapePattern } from '../../util/escape-pattern.ts'
import { findLanguage } from '../scan/find-language.ts'
import type { Side } from '../types.ts'
import { unitSize } from './unit-size.ts'

/** True where a text names a currency, or a unit of the same dimension, anywhere, in a compound too. */
export function saysUnit({ text, language }: Side, unit: string): boolean {
  const { data, currency = {}, unit: more = {} } = findLanguage(language).lexicon.language
  if (/^[A-Z]{3}$/.test(unit)) {
    const words = [unit, ...(data.currencies[unit] ?? []), ...(currency[unit]?.split('|') ?? [])]
    return words.some(word => says(text, word))
  }
  const dimension = unitSize[unit]?.dimension
  const alike = Object.keys(unitSize).filter(id => unitSize[id]?.dimension === dimension)
  return alike.some(id =>
    [...(data.units[id] ?? []), ...(more[id]?.split('|') ?? [])].some(word => says(text, word)),
  )
}

/** Short names stand alone, longer ones may be part of a word, symbols anywhere. */
function says(text: string, word: string): boolean {
  if (!/\p{L}/u.test(word)) return text.includes(word)
  const at = text.toLowerCase().indexOf(word.toLowerCase())
  if (at < 0 || word.length >= 4) return at >= 0
  return new RegExp(`(?<!\\p{L})${escapePattern(word)}(?!\\p{L})`, 'iu').test(text)
}
