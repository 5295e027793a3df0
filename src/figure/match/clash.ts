import type { FigureDate } from '../../types.ts'
import { rational } from '../amount/rational.ts'
import { findLanguage } from '../scan/find-language.ts'
import type { Side } from '../types.ts'
import type { Atom } from './atom.ts'
import { changeBeside } from './change-beside.ts'
import { isConverted } from './is-converted.ts'
import { isTurnedScore } from './is-turned-score.ts'
import { saysUnit } from './says-unit.ts'
import { unitSize } from './unit-size.ts'

/** What two figures of one value disagree in, as a message: ends, percent, unit, sign, half of the day. */
export function clash(source: Side, target: Side, from: Atom, to: Atom): string | undefined {
  return (
    crossed(source, target, from, to) ??
    periodClash(from, to) ??
    percentClash(source, from, to) ??
    unitClash(source, target, from, to) ??
    lostUnit(source, target, from, to) ??
    signClash(source, target, from, to) ??
    halfClash(source, target, from, to)
  )
}

/** The ends of a range or score have changed places, and it is no score seen from the loser's side. */
function crossed(source: Side, target: Side, from: Atom, to: Atom): string | undefined {
  if (from.upper || !to.upper || isSameAtBothEnds(from) || isSameAtBothEnds(to)) return undefined
  return isTurnedScore(source, target, from, to) ? undefined : 'changed'
}

/** `from 1 to 5 May` has its month at both ends; a figure without an upper end has but one. */
function isSameAtBothEnds({ figure: { value, date, to }, role }: Atom): boolean {
  if (to === undefined || typeof to === 'string') return to === undefined || to === value
  const parts = role === 'time' ? (['hour', 'minute'] as const) : ([role] as const)
  return parts.every(part => date?.[part as keyof FigureDate] === to[part as keyof FigureDate])
}

const periods = new Set(['month', 'quarter', 'halfYear', 'week'])

/** `das erste Quartal` as `January`. */
function periodClash({ role: left }: Atom, { role: right }: Atom): string | undefined {
  return left !== right && periods.has(left) && periods.has(right) ? 'changed' : undefined
}

const proportions = new Set(['percent', 'percentage-point', 'permille'])

function percentClash(source: Side, from: Atom, to: Atom): string | undefined {
  const [left, right] = [proportion(from), proportion(to)]
  if (left === right) return undefined
  if ((from.shared && left) || (to.shared && right)) return undefined
  if (left && right) return 'unit-changed'
  if (isShare(from, to) || isShare(to, from)) return undefined
  if (left) return to.unit === undefined && to.strength === 'weak' ? undefined : 'percent-lost'
  if (from.unit === undefined && from.strength === 'weak') return undefined
  return isSaidBefore(source, from) ? undefined : 'percent-added'
}

/** `25 percent` beside `jeder Vierte`, `75 percent` beside `three in four`. */
function isShare(percent: Atom, { value, key }: Atom): boolean {
  if (percent.unit !== 'percent' || percent.key === key) return false
  const { n, d } = rational.divide(percent.value, rational.of(100))
  return d > 1n && (d === value.n || n === value.n)
}

/** `zehn Prozent; für Stahl sind es 25`: the percent of a figure before goes without saying. */
function isSaidBefore({ figures }: Side, { at, unit }: Atom): boolean {
  return unit === undefined && figures.slice(0, at).some(figure => figure.unit === 'percent')
}

function proportion({ unit }: Atom): string | undefined {
  return unit && proportions.has(unit) ? unit : undefined
}

const dollars = new Set(['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD'])

function unitClash(source: Side, target: Side, from: Atom, to: Atom): string | undefined {
  const [left, right] = [from.unit, to.unit]
  if (from.strength === 'weak' || to.strength === 'weak') return undefined
  if (isOtherScale(from, to) || isOtherScale(to, from)) return undefined
  if (!left || !right || left === right || from.shared || to.shared) return undefined
  if (left === 'multiple' || right === 'multiple' || left === 'score' || right === 'score')
    return undefined
  const money = [left, right].filter(unit => /^[A-Z]{3}$/.test(unit)).length
  if (money === 2) {
    if (isCent(source, from.figure) && isCent(target, to.figure)) return undefined
    if (dollars.has(left) && dollars.has(right) && (left === 'USD' || right === 'USD'))
      return undefined
    return 'currency-changed'
  }
  if (money === 1) return isWeight(from, to) || isWeight(to, from) ? undefined : 'unit-changed'
  if (left.startsWith('degree') || right.startsWith('degree')) return undefined
  if (!unitSize[left] || !unitSize[right]) return undefined
  return from.key === to.key ? 'unit-changed' : undefined
}

/** `9.03m` beside nine million is no length. */
function isOtherScale({ figure }: Atom, { figure: { value } }: Atom): boolean {
  return figure.kind === 'measure' && value !== null && figure.detail.alternate === value
}

/** The source names a currency or unit, the target none: not beside the figure, and nowhere else. */
function lostUnit(source: Side, target: Side, from: Atom, to: Atom): string | undefined {
  const { unit, start, end, detail } = from.figure
  if (!unit || to.unit || from.strength !== 'hard' || to.strength !== 'hard') return undefined
  if (to.figure.kind !== 'number' || isOtherScale(from, to)) return undefined
  const said =
    source.text.slice(start + detail.body.start, start + detail.number.start) +
    source.text.slice(start + detail.number.end, end)
  if (!/[\p{L}\p{Sc}°]/u.test(said) || !canBeLost(source, unit, said)) return undefined
  if (saysUnit(target, unit)) return undefined
  return hasStem(target, said) ? undefined : 'unit-lost'
}

/** The target has the unit as a word that stet does not read: `krona` for `Kronen`. */
function hasStem({ text }: Side, said: string): boolean {
  const stems = said.toLowerCase().match(/\p{L}{4}/gu) ?? []
  const lower = text.toLowerCase()
  return stems.some(stem => lower.includes(stem))
}

/** What has a size; ages, angles and `64 bit` are often said without their unit. */
const sizes = new Set(['meter', 'meter2', 'meter3', 'kilogram', 'kelvin'])

/** A currency, or a unit by a long name or one of the CLDR table: `ký` is a sign, and a kilogram. */
function canBeLost({ language }: Side, unit: string, said: string): boolean {
  const dimension = unitSize[unit]?.dimension
  if (!dimension) return /^[A-Z]{3}$/.test(unit)
  const { units } = findLanguage(language).lexicon.language.data
  const word = said.replace(/^[\s-]+/, '')
  const known = word.length > 4 || units[unit]?.includes(word) === true
  return known && sizes.has(dimension)
}

/** `45 cents` are said without their currency. */
function isCent({ text, language }: Side, { start, end }: Atom['figure']): boolean {
  const { cent = {} } = findLanguage(language).lexicon.language
  const words = Object.values(cent).flatMap(list => list.split('|'))
  const said = text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  return words.some(word => word.length > 1 && said.includes(word.toLowerCase()))
}

/** `pounds` are a weight where the other side has one, of the same value or converted. */
function isWeight(pounds: Atom, { unit = '', key }: Atom): boolean {
  if (pounds.unit !== 'GBP' || unitSize[unit]?.dimension !== 'kilogram') return false
  return unit === 'pound' || key !== pounds.key
}

/** `minus 8`, `down 8`, `giảm 8` are the same; a sign against a rise is not, nor a sign alone. */
function signClash(source: Side, target: Side, from: Atom, to: Atom): string | undefined {
  // Of other keys, they are one temperature on two scales.
  if (from.negative === to.negative || isRescaled(from, to)) return undefined
  const [signed, plain] = from.negative ? [from, to] : [to, from]
  const [signedSide, plainSide] = from.negative ? [source, target] : [target, source]
  if (plain.figure.unit === 'score' || signed.role === 'to') return undefined
  const said = changeBeside(plainSide, plain.figure)?.sign ?? 0
  const twice = changeBeside(signedSide, signed.figure)?.sign ?? 0
  return said < 0 && twice >= 0 ? undefined : 'sign-changed'
}

function isRescaled(from: Atom, to: Atom): boolean {
  const scales = [from, to].map(({ unit = '' }) => unitSize[unit]?.offset)
  return (
    from.unit !== to.unit && scales.some(offset => offset !== undefined) && isConverted(from, to)
  )
}

function halfClash(source: Side, target: Side, from: Atom, to: Atom): string | undefined {
  // Of other keys, they are one moment in two time zones.
  if (from.role !== 'time' || to.role !== 'time' || from.key !== to.key) return undefined
  const [left, right] = [from.figure, to.figure]
  if (!saysHalf(source, left) || !saysHalf(target, right)) return undefined
  return left.date?.hour === right.date?.hour ? undefined : 'half-changed'
}

/**
 * `10 Uhr` is in the morning: where the day has 24 hours, digits say which half they mean, and words
 * (`halb acht`) do not.
 */
function saysHalf({ text, language }: Side, figure: Atom['figure']): boolean {
  const { start, end, detail, date } = figure
  if (detail.half) return true
  const { clock24 } = findLanguage(language).lexicon.language
  return clock24 === true && /\d/.test(text.slice(start, end)) && date?.hour !== 12
}
