import type { Bound, Drift, Span } from '../../types.ts'
import { findLanguage } from '../scan/find-language.ts'
import type { Side } from '../types.ts'
import { write } from '../write.ts'
import { aligned } from './aligned.ts'
import type { Atom } from './atom.ts'
import { body } from './body.ts'
import { direction } from './direction.ts'
import type { Report } from './report.ts'
import { unitSize } from './unit-size.ts'

/** Reports pairs that agree in value but not in percent, unit, sign, half of the day or bound. */
export function attributes(source: Side, target: Side, left: Atom[], report: Report): void {
  for (const from of left) {
    const to = from.match
    if (!to) continue
    const message = clash(source, target, from, to)
    if (message) report([from], [to], drift(source, target, from, to, message))
    else if (from.role !== 'to') bounds(source, target, from, to, report)
  }
}

function clash(source: Side, target: Side, from: Atom, to: Atom): string | undefined {
  return (
    crossed(from, to) ??
    percentClash(from, to) ??
    unitClash(from, to) ??
    signClash(source, target, from, to) ??
    halfClash(from, to)
  )
}

/** The ends of a range or score have changed places. */
function crossed(from: Atom, to: Atom): string | undefined {
  if (from.role !== 'number' || to.role !== 'to' || from.key === to.figure.value) return undefined
  return typeof from.figure.to === 'string' && from.figure.to !== from.figure.value
    ? 'changed'
    : undefined
}

const proportions = new Set(['percent', 'percentage-point', 'permille'])

function percentClash(from: Atom, to: Atom): string | undefined {
  const [left, right] = [proportion(from), proportion(to)]
  if (left === right) return undefined
  if (from.shared || to.shared) return undefined
  if (left && right) return 'unit-changed'
  if (left) return to.unit === undefined && to.strength === 'weak' ? undefined : 'percent-lost'
  return from.unit === undefined && from.strength === 'weak' ? undefined : 'percent-added'
}

function proportion({ unit }: Atom): string | undefined {
  return unit && proportions.has(unit) ? unit : undefined
}

const dollars = new Set(['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD'])

function unitClash(from: Atom, to: Atom): string | undefined {
  const [left, right] = [from.unit, to.unit]
  if (from.strength === 'weak' || to.strength === 'weak') return undefined
  if (!left || !right || left === right || from.shared || to.shared) return undefined
  if (left === 'multiple' || right === 'multiple' || left === 'score' || right === 'score')
    return undefined
  const money = [left, right].filter(unit => /^[A-Z]{3}$/.test(unit)).length
  if (money === 2) {
    if (dollars.has(left) && dollars.has(right) && (left === 'USD' || right === 'USD'))
      return undefined
    return 'currency-changed'
  }
  if (money === 1) return isPound(left) && isPound(right) ? undefined : 'unit-changed'
  if (left.startsWith('degree') || right.startsWith('degree')) return undefined
  if (!unitSize[left] || !unitSize[right]) return undefined
  return from.key === to.key ? 'unit-changed' : undefined
}

function isPound(unit: string): boolean {
  return unit === 'GBP' || unit === 'pound'
}

/** `minus 8`, `down 8`, `giảm 8` are the same; a sign against a rise is not, nor a sign alone. */
function signClash(source: Side, target: Side, from: Atom, to: Atom): string | undefined {
  if (from.negative === to.negative) return undefined
  const [signed, plain] = from.negative ? [from, to] : [to, from]
  const [signedSide, plainSide] = from.negative ? [source, target] : [target, source]
  if (plain.figure.unit === 'score' || signed.role === 'to') return undefined
  const said = direction(plainSide, plain.figure)
  const twice = direction(signedSide, signed.figure)
  return said < 0 && twice >= 0 ? undefined : 'sign-changed'
}

function halfClash(from: Atom, to: Atom): string | undefined {
  if (from.role !== 'time' || to.role !== 'time') return undefined
  const [left, right] = [from.figure, to.figure]
  if (!left.detail.half || !right.detail.half) return undefined
  return left.date?.hour === right.date?.hour ? undefined : 'half-changed'
}

function drift(source: Side, target: Side, from: Atom, to: Atom, message: string): Drift {
  const place = body(to.figure)
  const text = target.text.slice(place.start, place.end)
  return {
    message,
    severity: 'error',
    source: { start: from.figure.start, end: from.figure.end },
    target: place,
    expected: [
      write(aligned(source, target, from, to), target.language, { text, figure: to.figure }),
    ],
    values: {
      source: source.text.slice(from.figure.start, from.figure.end),
      actual: target.text.slice(to.figure.start, to.figure.end),
    },
  }
}

const side: Record<Bound, number> = {
  exact: 0,
  about: 0,
  nearly: -1,
  under: -1,
  'at-most': -1,
  over: 1,
  'at-least': 1,
}

function bounds(source: Side, target: Side, from: Atom, to: Atom, report: Report): void {
  const [left, right] = [from.figure, to.figure]
  if (from.role !== to.role) return
  if (left.bound === right.bound && !left.detail.from && !right.detail.from) return
  if (side[left.bound] === side[right.bound] && side[left.bound] !== 0) return
  const flipped = sideOf(left) * sideOf(right) < 0
  if (left.bound === right.bound && !flipped) return
  if (left.date && !flipped) return
  const message = flipped
    ? 'bound-flipped'
    : right.bound === 'exact'
      ? 'bound-lost'
      : left.bound === 'exact'
        ? 'bound-added'
        : 'bound-changed'
  const { style } = findLanguage(target.language).lexicon.language
  const word = style.bound[left.bound]
  const place = boundPlace(right)
  const expected = boundText(word, left.bound, right.detail.bound !== undefined)
  report([from], [to], {
    message,
    severity: flipped ? 'error' : 'warning',
    source: { start: left.start, end: left.end },
    target: place,
    expected: expected === undefined ? [] : [expected],
    values: {
      source: source.text.slice(left.start, left.end),
      actual: target.text.slice(right.start, right.end),
    },
  })
}

/** `from 30 percent` is a lower limit where the other text has an upper one. */
function sideOf({ bound, detail }: Atom['figure']): number {
  return bound === 'exact' && detail.from && detail.strength === 'hard' ? 1 : side[bound]
}

function boundPlace({ start, detail }: Atom['figure']): Span {
  const { bound } = detail
  if (bound) return { start: start + bound.start, end: start + bound.end }
  return { start, end: start }
}

function boundText(word: string | undefined, bound: Bound, replaces: boolean): string | undefined {
  if (bound === 'exact') return undefined
  if (word === undefined) return undefined
  return replaces ? word : `${word} `
}
