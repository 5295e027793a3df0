import { type Rational, rational } from './rational.ts'

/** What a run of digits and separators says. */
export interface Digits {
  value: Rational
  /** The other value of a notation that two conventions read differently. */
  alternate?: Rational
  /** The value by the separators of other languages. */
  foreign?: Rational
  /** True without any separator. */
  plain: boolean
  /** Digits behind the decimal mark. */
  places: number
}

/**
 * Reads `1.234,5` by the separators of a language. A lone separator before three digits is the
 * language's own; with another number of digits it can only be a decimal mark. `foreign` says that
 * texts of the language also use the separators the other way round. Undefined for what is no
 * number (`1.2.2024`).
 */
export function digits(
  text: string,
  decimal: string,
  group: string,
  foreign = false,
): Digits | undefined {
  if (isPlain(text)) return { value: rational.of(BigInt(text)), plain: true, places: 0 }
  if (decimal === '٫') [decimal, group] = ['.', ',']
  const parts = text.split(/[^\d]/)
  const marks = [...text.matchAll(/[^\d]/g)].map(([mark]) =>
    mark === '٫' ? decimal : mark === '٬' ? group : mark,
  )
  const first = parts[0] ?? ''
  const threes = (list: string[]): boolean =>
    first.length <= 3 && list.every((part, index) => isGroup(part, index === list.length - 1))
  const last = parts.at(-1) ?? ''
  const same = marks.every(mark => mark === marks[0])
  const whole = (): Digits => ({
    value: rational.of(BigInt(parts.join(''))),
    plain: false,
    places: 0,
  })
  const broken = (): Digits => ({
    value: rational.parse(`${parts.slice(0, -1).join('')}.${last}`),
    plain: false,
    places: last.length,
  })
  const spaced = marks[0] !== '.' && marks[0] !== ','
  if (marks.length === 1) {
    if (spaced) return threes(parts.slice(1)) ? whole() : undefined
    const grouped = last.length === 3 && first.length <= 3 && !/^0/.test(first)
    const natural = marks[0] === group || (foreign && last === '000')
    const own = natural && grouped ? whole() : broken()
    const other = natural ? broken().value : whole().value
    if (grouped) own.foreign = other
    if (foreign && grouped && !natural) own.alternate = other
    return own
  }
  if (same) return threes(parts.slice(1)) ? whole() : undefined
  const mark = marks.at(-1)
  const head = marks.slice(0, -1)
  if (head.includes(mark ?? '') || !head.every(other => other === head[0])) return undefined
  if (mark !== '.' && mark !== ',') return undefined
  return threes(parts.slice(1, -1)) ? broken() : undefined
}

/** Digits alone. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x30 || code > 0x39) return false
  }
  return true
}

/** Three digits; two where a further group follows (Indian grouping). */
function isGroup(part: string, last: boolean): boolean {
  return part.length === 3 || (!last && part.length === 2)
}
