import { escapePattern } from '../../util/escape-pattern.ts'
import { findLanguage } from '../scan/find-language.ts'
import type { Words } from '../types.ts'

/** The words of change of one language, made ready to look for. */
export interface ChangeWords {
  /** At the end of a text. */
  right: RegExp
  /** With one word or mark between it and the end. */
  near: RegExp
  /** Verbs that may stand far from a step: `sinkt der Umschlag um`. */
  far?: RegExp
  /** At the start of a text, with at most one word or mark before it. */
  behind: RegExp
  /** What a word found by these says: 1 for a rise, -1 for a fall. */
  sign: (word: string) => number
  /** `auf` or `um` anywhere. */
  anyStep?: RegExp
  /** `auf` or `um` at the end of a text. */
  stepTo?: RegExp
  stepBy?: RegExp
}

const known = new Map<string, ChangeWords | undefined>()

/** The words of change of a language; undefined where none are known. */
export function changeWords(tag: string): ChangeWords | undefined {
  if (!known.has(tag)) known.set(tag, compile(tag))
  return known.get(tag)
}

function compile(tag: string): ChangeWords | undefined {
  const { fall = '', rise = '', stepTo, stepBy, farChange } = findLanguage(tag).lexicon.language
  if (fall === '' && rise === '') return undefined
  const falls = new Set(fall.toLowerCase().split('|'))
  const any = anyOf(`${fall}|${rise}`)
  const words: ChangeWords = {
    right: new RegExp(`${start}${any}\\s+$`, 'iu'),
    near: new RegExp(`${start}${any}(?:\\s+[\\p{L}\\p{N}]+|\\s*[^\\s\\p{L}\\p{N}])\\s*$`, 'iu'),
    behind: new RegExp(
      `^\\s*(?:[\\p{L}\\p{N}]+\\s+|[^\\s\\p{L}\\p{N}).;:!?]\\s*)?${any}(?!\\p{L})`,
      'iu',
    ),
    sign: word => (falls.has(word.toLowerCase()) ? -1 : 1),
  }
  const steps = [stepTo, stepBy].filter(Boolean).join('|')
  if (steps !== '') words.anyStep = new RegExp(`${start}${anyOf(steps)}(?!\\p{L})`, 'iu')
  if (farChange) words.far = new RegExp(`${start}${anyOf(farChange)}(?!\\p{L})`, 'giu')
  if (stepTo) words.stepTo = new RegExp(`${start}${anyOf(stepTo)}\\s+$`, 'iu')
  if (stepBy) words.stepBy = new RegExp(`${start}${anyOf(stepBy)}\\s+$`, 'iu')
  return words
}

const start = '(?<![\\p{L}\\p{N}])'

/** A group of alternatives, the longest first. */
function anyOf(words: Words): string {
  const list = words.split('|').sort((a, b) => b.length - a.length)
  return `(${list.map(escapePattern).join('|')})`
}
