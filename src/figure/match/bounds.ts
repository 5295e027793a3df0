import type { Bound, Drift } from '../../types.ts'
import { findLanguage } from '../scan/find-language.ts'
import type { Side } from '../types.ts'
import type { Atom } from './atom.ts'
import { body } from './body.ts'
import { changeBeside } from './change-beside.ts'
import { changeWords } from './change-words.ts'
import { isForbidden } from './is-forbidden.ts'
import type { Report } from './report.ts'
import { unitSize } from './unit-size.ts'

const side: Record<Bound, number> = {
  exact: 0,
  about: 0,
  nearly: -1,
  under: -1,
  'at-most': -1,
  over: 1,
  'at-least': 1,
}

/** Reports a limit that is another one in the target, an error where it is the opposite. */
export function bounds(source: Side, target: Side, from: Atom, to: Atom, report: Report): void {
  const [left, right] = [from.figure, to.figure]
  if (from.role !== to.role || from.role === 'to') return
  if (isAllowed(source, target, left, right)) {
    report(
      [from],
      [to],
      drift(source, target, { ...left, bound: meant(source, left) }, right, true),
    )
    return
  }
  if (left.bound === right.bound && !left.detail.from && !right.detail.from) return
  if (side[left.bound] === side[right.bound] && side[left.bound] !== 0) return
  const flipped = sideOf(left) * sideOf(right) < 0
  if (left.bound === right.bound && !flipped) return
  if (left.date && !flipped) return
  if (flipped && complement[left.bound] === right.bound) {
    if (isNegated(source, left) !== isNegated(target, right)) return
  }
  if (!flipped && (isSpanning(source, left) || isSpanning(target, right))) return
  if (!flipped && (isStress(source, left, right) || isStress(target, right, left))) return
  if (!flipped && (isMore(source, left, target, right) || isMore(target, right, source, left)))
    return
  if (!flipped && isRounded(from, to)) return
  report([from], [to], drift(source, target, left, right, flipped))
}

function drift(
  source: Side,
  target: Side,
  left: Atom['figure'],
  right: Atom['figure'],
  flipped: boolean,
): Drift {
  const message = flipped
    ? 'bound-flipped'
    : right.bound === 'exact'
      ? 'bound-lost'
      : left.bound === 'exact'
        ? 'bound-added'
        : 'bound-changed'
  return {
    message,
    severity: flipped ? 'error' : 'warning',
    source: { start: left.start, end: left.end },
    ...cure(target, left, right),
    values: {
      source: source.text.slice(left.start, left.end),
      actual: target.text.slice(right.start, right.end),
    },
  }
}

/** `must not be more than 60` as `must be more than 60`: one forbids what the other asks for. */
function isAllowed(
  source: Side,
  target: Side,
  left: Atom['figure'],
  right: Atom['figure'],
): boolean {
  if (left.bound !== right.bound || (left.bound !== 'over' && left.bound !== 'under')) return false
  const forbidden = isForbidden(source, left)
  return forbidden !== undefined && isForbidden(target, right) === !forbidden
}

/** The limit that a text means which forbids to pass another one. */
function meant(source: Side, figure: Atom['figure']): Bound {
  const other = isForbidden(source, figure) ? complement[figure.bound] : undefined
  return other ?? figure.bound
}

const complement: Partial<Record<Bound, Bound>> = {
  over: 'at-most',
  'at-most': 'over',
  under: 'at-least',
  'at-least': 'under',
}

/** `must not be more than 60` is `at most 60`: a word of negation near the limit. */
function isNegated({ text, language }: Side, { start, end }: Atom['figure']): boolean {
  const { negation, and } = findLanguage(language).lexicon.language
  if (!negation) return false
  const behind = text.slice(end, end + 60)
  // What another limit denies is not denied here: `höchstens 5 kg und nicht länger als 9 cm`.
  const own = and ? behind.replace(new RegExp(`(?:,|\\s(?:${and})\\s).*$`, 'su'), '') : behind
  const near = `${text.slice(Math.max(0, start - 60), start)}|${own}`
  const clause = near.replace(/^.*[.!?;:](?=[^|]*\|)/s, '').replace(/(\|[^.!?;:]*).*$/s, '$1')
  return new RegExp(`(?<!\\p{L})(?:${negation})(?!\\p{L})`, 'iu').test(clause)
}

/** `from 30 percent` is a lower limit where the other text has an upper one. */
function sideOf({ bound, detail }: Atom['figure']): number {
  return bound === 'exact' && detail.from && detail.strength === 'hard' ? 1 : side[bound]
}

const rounding = new Set<Bound>(['exact', 'about', 'nearly', 'over', 'under'])

/** `25 pounds` as `more than 11 kg`, `two dozen` as `more than two tens`: a rounded figure says how. */
function isRounded({ key, figure: left }: Atom, { key: other, figure: right }: Atom): boolean {
  if (key === other || !rounding.has(left.bound) || !rounding.has(right.bound)) return false
  return left.bound === 'exact' || right.bound === 'exact'
}

const spread = new Set(['meter', 'meter2', 'second', 'year'])

/** `über 130 km Küste`, `over three days`: where it is and how long it takes, perhaps no limit. */
function isSpanning({ text, language }: Side, { start, detail, unit }: Atom['figure']): boolean {
  const { bound } = detail
  // `trên năm châu lục`: on five continents.
  const small = unit === undefined && detail.strength !== 'hard'
  if (!bound || !(small || spread.has(unitSize[unit ?? '']?.dimension ?? ''))) return false
  const word = text.slice(start + bound.start, start + bound.end).toLowerCase()
  const { spanning } = findLanguage(language).lexicon.language
  return spanning?.split('|').includes(word) ?? false
}

/** `cao hơn 4 điểm` beside `4 Punkte mehr`: how much more it is, no limit. */
function isMore(own: Side, figure: Atom['figure'], other: Side, exact: Atom['figure']): boolean {
  const { start, detail } = figure
  if (!detail.bound || exact.bound !== 'exact') return false
  const word = own.text.slice(start + detail.bound.start, start + detail.bound.end)
  const change = changeWords(own.language)?.right.test(`${word} `)
  return change === true && changeBeside(other, exact) !== undefined
}

/** `as many as 5` beside `5`. */
function isStress({ text, language }: Side, own: Atom['figure'], other: Atom['figure']): boolean {
  const { start, detail } = own
  if (!detail.bound || other.bound !== 'exact') return false
  const word = text.slice(start + detail.bound.start, start + detail.bound.end).toLowerCase()
  return findLanguage(language).lexicon.language.stressing?.split('|').includes(word) ?? false
}

/** What to write where: the bound word alone, or the figure anew where the word stands behind. */
function cure(
  { text, language }: Side,
  left: Atom['figure'],
  right: Atom['figure'],
): { target: { start: number; end: number }; expected: string[] } {
  const { style, definite, beforeDate } = findLanguage(language).lexicon.language
  const { start, end, detail } = right
  const limit = left.bound === 'exact' && left.detail.from ? 'at-least' : left.bound
  // A date is passed in time: `before 2040`, not `under 2040`.
  const when =
    right.date && (limit === 'under' || limit === 'over') ? beforeDate?.[limit] : undefined
  const word = when?.split('|')[0] ?? style.bound[limit]
  const bare = body(right)
  const said = text.slice(bare.start, bare.end)
  if (limit === 'exact') {
    const behind = detail.bound && detail.bound.start > detail.body.start
    const counted = behind ? text.slice(bare.start, start + (detail.bound?.start ?? 0)) : said
    return { target: { start, end }, expected: [counted.trimEnd()] }
  }
  if (word === undefined) return { target: { start, end }, expected: [] }
  if (detail.bound && detail.bound.start <= detail.body.start) {
    const target = { start: start + detail.bound.start, end: start + detail.bound.end }
    return { target, expected: [word] }
  }
  if (detail.bound) {
    const counted = text.slice(bare.start, start + detail.bound.start).trimEnd()
    return { target: { start, end }, expected: [`${word} ${counted}`] }
  }
  const article = definite
    ? new RegExp(`(?<!\\p{L})(?:${definite})\\s+$`, 'iu').exec(text.slice(0, start).slice(-8))
    : null
  const first = right.value === '0.5' && article ? start - article[0].length : start
  return { target: { start: first, end }, expected: [`${word} ${text.slice(first, end)}`] }
}
