import type { Figure, Span } from '../../types.ts'
import type { Side } from '../types.ts'
import { type ChangeWords, changeWords } from './change-words.ts'

/** A word of change that belongs to a figure. */
export interface Change extends Span {
  /** 1 for a rise, -1 for a fall. */
  sign: number
  /** True where it stands right before the figure: `rose 5 percent`. */
  touches: boolean
}

/** The rise or fall said beside a figure, at most one word away. */
export function changeBeside({ text, language }: Side, figure: Figure): Change | undefined {
  const words = changeWords(language)
  if (!words) return undefined
  const from = Math.max(0, figure.start - 40)
  const before = text.slice(from, figure.start)
  for (const pattern of [words.right, words.near]) {
    const found = pattern.exec(before)
    const word = found?.[1]
    if (!found || word === undefined) continue
    const verb = words.right.exec(before.slice(0, found.index))
    if (verb?.[1] !== undefined) {
      // `giảm thêm 5%`: the verb says the direction, the adverb behind it how.
      const start = from + verb.index
      const touches = pattern === words.right
      return { sign: words.sign(verb[1]), touches, start, end: start + verb[1].length }
    }
    const start = from + found.index + found[0].indexOf(word)
    const sign = words.sign(word)
    return { sign, touches: pattern === words.right, start, end: start + word.length }
  }
  const found = words.behind.exec(text.slice(figure.end, figure.end + 40))
  const word = found?.[1]
  if (!found || word === undefined) return far(words, text, figure.start)
  const end = figure.end + found[0].length
  return { sign: words.sign(word), touches: false, start: end - word.length, end }
}

/** `Dann sinkt der Umschlag um 8 Prozent`: the last verb before a step, in its clause and without another. */
function far(words: ChangeWords, text: string, end: number): Change | undefined {
  const from = Math.max(0, end - 90)
  const before = text.slice(from, end)
  const step = words.stepBy?.exec(before) ?? words.stepTo?.exec(before)
  const found = words.far && step ? [...before.matchAll(words.far)].at(-1) : undefined
  const word = found?.[1]
  if (!found || !step || word === undefined) return undefined
  const between = before.slice(found.index + word.length, step.index)
  const open = /[,!?;:]\s|\p{L}\.\s/u.test(between)
  if (open || words.anyStep?.test(between)) return undefined
  const start = from + found.index
  return { sign: words.sign(word), touches: false, start, end: start + word.length }
}
