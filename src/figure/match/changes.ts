import { findLanguage } from '../scan/find-language.ts'
import type { DetailedFigure, Side } from '../types.ts'
import type { Atom } from './atom.ts'
import { type Change, changeBeside } from './change-beside.ts'
import { changeWords } from './change-words.ts'
import type { Report } from './report.ts'

/**
 * Reports a change that goes the other way in the target (`fiel um 8 Prozent`, `rose 8 percent`),
 * or one by an amount that has become one to it (`um`, `to`). True where it reported.
 */
export function changes(source: Side, target: Side, from: Atom, to: Atom, report: Report): boolean {
  if (!isChange(from) || !isChange(to)) return false
  const right = changeBeside(target, to.figure)
  if (!right) return false
  const left = changeBeside(source, from.figure)
  const drift =
    opposite(target, left, right, from, to) ?? step(source, target, left, right, from, to)
  if (!drift) return false
  const { start, end } = from.figure
  report([from], [to], {
    severity: 'error',
    source: { start, end },
    ...drift,
    values: {
      source: source.text.slice(start, end),
      actual: target.text.slice(drift.target.start, drift.target.end),
    },
  })
  return true
}

/** What can rise and fall. */
function isChange({ figure, strength, role }: Atom): boolean {
  return strength === 'hard' && role === 'number' && figure.kind !== 'ordinal' && !figure.date
}

interface Cure {
  message: string
  target: { start: number; end: number }
  expected: string[]
}

function opposite(
  { text, language }: Side,
  left: Change | undefined,
  right: Change | undefined,
  from: Atom,
  to: Atom,
): Cure | undefined {
  const said = from.negative ? -1 : (left?.sign ?? 0)
  if (!right || to.negative || said * right.sign >= 0) return undefined
  const { start, end } = right
  const word = text.slice(start, end)
  const { opposites = '' } = findLanguage(language).lexicon.language
  const pair = opposites
    .split('|')
    .map(words => words.split('/'))
    .find(words => words[right.sign > 0 ? 0 : 1]?.toLowerCase() === word.toLowerCase())
  const other = pair?.[right.sign > 0 ? 1 : 0]
  const capital = word.charAt(0) !== word.charAt(0).toLowerCase()
  const cased = other && capital ? other.charAt(0).toUpperCase() + other.slice(1) : other
  return { message: 'direction-changed', target: { start, end }, expected: cased ? [cased] : [] }
}

function step(
  source: Side,
  target: Side,
  left: Change | undefined,
  right: Change | undefined,
  from: Atom,
  to: Atom,
): Cure | undefined {
  const meant = stepOf(source, from.figure, left)
  const said = stepOf(target, to.figure, right)
  if (!meant || !said || meant.by === said.by) return undefined
  const { stepWords } = findLanguage(target.language).lexicon.language
  const [rise, fall] = stepWords?.[meant.by ? 'by' : 'to'] ?? []
  const word = (right ?? left)?.sign === -1 ? fall : rise
  const { start, end } = said
  const gap = start === end ? ' ' : ''
  return {
    message: 'step-changed',
    target: { start, end },
    expected: word === undefined ? [] : [word + gap],
  }
}

interface Step {
  /** True for `by`, false for `to`. */
  by: boolean
  start: number
  end: number
}

/** Whether a change is by a figure or to it, where the text says so. */
function stepOf(
  { text, language }: Side,
  { start, bound, unit }: DetailedFigure,
  change: Change | undefined,
): Step | undefined {
  if (!change) return undefined
  const words = changeWords(language)
  const before = text.slice(Math.max(0, start - 20), start)
  const [to, by] = [words?.stepTo?.exec(before)?.[1], words?.stepBy?.exec(before)?.[1]]
  const word = to ?? by
  if (word !== undefined) {
    if (to !== undefined && bound === 'at-most') return undefined
    const first = start - (before.length - before.lastIndexOf(word))
    // `xuống 5 euro` is down to 5 euros as well as by them; `giảm xuống 5 euro` is sure.
    if (first === change.start) return undefined
    return { by: to === undefined, start: first, end: first + word.length }
  }
  // `fell below 1.05 dollars` says where, `fell more than 5 percent` by how much.
  const amount = unit === 'percent' || ['exact', 'about', 'nearly'].includes(bound)
  return change.touches && amount ? { by: true, start, end: start } : undefined
}
