import { type Amount, amount } from '../amount/amount.ts'
import { rational } from '../amount/rational.ts'
import type { Draft } from '../scan/draft.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { attach } from './attach.ts'
import { isLast } from './is-last.ts'

/** A number with a unit, and with the smaller units, halves and `below zero` that follow. */
export function measure(state: Scan, number: Amount, next: number, unit: string): Draft {
  const [share, part] = unit.split(' ')
  if (share && part) {
    const value = rational.multiply(number.value, rational.parse(share))
    return attach(state, { ...number, value, plain: false }, next, 'measure', part)
  }
  const found = attach(state, number, next, 'measure', unit)
  return belowZero(state, withHalfUnit(state, compound(state, found)))
}

const chained: Record<string, string[]> = {
  foot: ['inch'],
  yard: ['foot', 'inch'],
  hour: ['minute', 'second'],
  year: ['month'],
  minute: ['second'],
  kilometer: ['meter', 'centimeter'],
  meter: ['centimeter'],
  pound: ['ounce'],
}

const factors: Record<string, [number, string]> = {
  'foot inch': [12, 'inch'],
  'yard foot': [3, 'foot'],
  'hour minute': [60, 'minute'],
  'year month': [12, 'month'],
  'hour second': [3600, 'second'],
  'minute second': [60, 'second'],
  'kilometer meter': [1000, 'meter'],
  'meter centimeter': [100, 'centimeter'],
  'pound ounce': [16, 'ounce'],
}

/** `7 feet 10 inches`, `1 hour and 30 minutes`: one measure in the smaller unit. */
function compound(state: Scan, found: Draft): Draft {
  const smaller = chained[found.unit ?? '']
  if (!smaller || found.value?.d !== 1n) return found
  const joint = state.tokens[found.next]?.text === ',' ? found.next + 1 : found.next
  const at = scan(state, joint, 'and')?.next ?? joint
  const number = amount(state, at)
  const said = number && !number.suffix ? scan(state, number.next, 'unit') : undefined
  const left = found.unit === 'hour' && number && !said && isLast(state, number)
  const unit = left ? { value: 'minute', next: number.next } : said
  const factor = factors[`${found.unit} ${unit?.value}`]
  if (!number || !unit || !factor) return found
  const value = rational.add(rational.multiply(found.value, rational.of(factor[0])), number.value)
  const end = state.tokens[unit.next - 1]?.end ?? found.end
  const whole: Draft = { ...found, value, end, next: unit.next, unit: factor[1] }
  whole.number = { start: found.start, end }
  return compound(state, whole)
}

/** `a month and a half`. */
function withHalfUnit(state: Scan, found: Draft): Draft {
  const half = scan(state, found.next, 'andHalf')
  if (!half || !found.value || found.value.d !== 1n) return found
  const end = state.tokens[half.next - 1]?.end ?? found.end
  const value = rational.add(found.value, rational.of(1, 2))
  return { ...found, value, end, next: half.next, number: { start: found.start, end } }
}

/** `2 degrees below zero`. */
function belowZero(state: Scan, found: Draft): Draft {
  const below = scan(state, found.next, 'belowZero')
  if (!below || !found.value) return found
  const end = state.tokens[below.next - 1]?.end ?? found.end
  const value = { n: -found.value.n, d: found.value.d }
  return { ...found, value, end, next: below.next, number: { start: found.start, end } }
}
