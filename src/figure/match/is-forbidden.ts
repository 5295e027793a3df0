import type { Span } from '../../types.ts'
import { findLanguage } from '../scan/find-language.ts'
import type { Side } from '../types.ts'

/** So far from a figure, at most, stand the words that deny it. */
const reach = 80

/**
 * Whether a text forbids to do what a figure says (`must not work more than 48 hours`): true where
 * the words stand at most three before it, false where its clause denies nothing, else undefined.
 */
export function isForbidden({ text, language }: Side, { start, end }: Span): boolean | undefined {
  const { negation, prohibition } = findLanguage(language).lexicon.language
  if (!negation || !prohibition) return undefined
  const before = text.slice(Math.max(0, start - reach), start).replace(/^.*[.!?;:]\s/s, '')
  const words = `(?<!\\p{L})(?:${prohibition})`
  if (new RegExp(`${words}(?:\\s+[\\p{L}'’-]+){0,3}\\s+$`, 'iu').test(before)) return true
  const behind = text.slice(end, end + reach).replace(/[.!?;:](?:\s.*)?$/s, '')
  const denied = new RegExp(`(?<!\\p{L})(?:${negation}|${prohibition})(?!\\p{L})`, 'iu')
  return denied.test(`${before}|${behind}`) ? undefined : false
}
