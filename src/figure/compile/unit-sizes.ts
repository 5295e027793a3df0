import { createRequire } from 'node:module'
import { type Rational, rational } from '../amount/rational.ts'
import type { UnitSize } from '../types.ts'

interface Units {
  unitPrefixes: Record<string, { _power10?: string; _power2?: string }>
  unitConstants: Record<string, { _value: string }>
  convertUnits: Record<string, { _baseUnit: string; _factor?: string; _offset?: string }>
}

interface Size {
  powers: Map<string, number>
  size: Rational
  offset?: Rational
}

/** What each CLDR unit id is worth, after the conversion rules of UTS 35; ids without one are left out. */
export function unitSizes(ids: readonly string[]): Record<string, UnitSize> {
  const require = createRequire(import.meta.url)
  const { supplemental }: { supplemental: Units } = require('cldr-core/supplemental/units.json')
  const result: Record<string, UnitSize> = {}
  for (const id of [...ids].sort()) {
    const found = sizeOf(supplemental, id)
    if (!found) continue
    const { powers, size, offset } = found
    const bases = [...powers]
      .filter(([, power]) => power !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    const dimension = bases.map(([unit, power]) => (power === 1 ? unit : unit + power)).join(' ')
    result[id] = { dimension, size: rational.format(size) }
    if (offset) result[id].offset = rational.format(offset)
  }
  return result
}

function sizeOf(units: Units, id: string): Size | undefined {
  const [top = '', bottom] = id.split('-per-')
  const [over, under] = [product(units, top), bottom ? product(units, bottom) : undefined]
  if (!bottom || !over) return over
  return under && combine(over, under, -1)
}

/** `kilowatt-hour`: the longest known unit first, then the rest. */
function product(units: Units, id: string): Size | undefined {
  const known = single(units, id)
  if (known) return known
  const words = id.split('-')
  for (let count = words.length - 1; count > 0; count -= 1) {
    const first = single(units, words.slice(0, count).join('-'))
    const rest = first ? product(units, words.slice(count).join('-')) : undefined
    if (first && rest) return combine(first, rest, 1)
  }
  return undefined
}

function single(units: Units, id: string): Size | undefined {
  const known = units.convertUnits[id]
  if (known) {
    const size = evaluate(units, known._factor ?? '1')
    const powers = baseOf(known._baseUnit)
    return known._offset
      ? { powers, size, offset: evaluate(units, known._offset) }
      : { powers, size }
  }
  for (const [word, power] of [
    ['square-', 2],
    ['cubic-', 3],
  ] as const) {
    const base = id.startsWith(word) ? single(units, id.slice(word.length)) : undefined
    if (base) return combine({ powers: new Map(), size: rational.of(1) }, base, power)
  }
  for (const [prefix, { _power10, _power2 }] of Object.entries(units.unitPrefixes)) {
    const base = id.startsWith(prefix) ? units.convertUnits[id.slice(prefix.length)] : undefined
    const unit = base ? single(units, id.slice(prefix.length)) : undefined
    if (!unit) continue
    const factor = _power2 ? rational.of(2n ** BigInt(_power2)) : rational.power(Number(_power10))
    return { ...unit, size: rational.multiply(unit.size, factor) }
  }
  return undefined
}

/** `a` times the given power of `b`. */
function combine(a: Size, b: Size, power: number): Size {
  const powers = new Map(a.powers)
  for (const [unit, count] of b.powers) powers.set(unit, (powers.get(unit) ?? 0) + count * power)
  let { size } = a
  for (let count = 0; count < Math.abs(power); count += 1) {
    size = power > 0 ? rational.multiply(size, b.size) : rational.divide(size, b.size)
  }
  return { powers, size }
}

/** `kilogram-square-meter-per-cubic-second` as powers. */
function baseOf(id: string): Map<string, number> {
  const result = new Map<string, number>()
  id.split(/(?:^|-)per-/).forEach((side, index) => {
    let power = 1
    for (const word of side === '' ? [] : side.split('-')) {
      const times = { square: 2, cubic: 3, pow4: 4 }[word]
      if (times) power = times
      else {
        result.set(word, (result.get(word) ?? 0) + (index === 0 ? power : -power))
        power = 1
      }
    }
  })
  return result
}

/** All that stands behind the slash divides: `ft3_to_m3/12*12*12`. */
function evaluate(units: Units, text: string): Rational {
  const [top = '1', bottom = '1'] = text.split('/')
  const value = (list: string): Rational =>
    list
      .split('*')
      .reduce(
        (total, word) => rational.multiply(total, constant(units, word.trim())),
        rational.of(1),
      )
  return rational.divide(value(top), value(bottom))
}

function constant(units: Units, word: string): Rational {
  const known = units.unitConstants[word]
  if (known) return evaluate(units, known._value)
  const [digits = '', power = '0'] = word.split('E')
  return rational.multiply(rational.parse(digits), rational.power(Number(power)))
}
