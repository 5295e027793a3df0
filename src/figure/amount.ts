import { digits } from './digits.ts'
import { type Rational, rational } from './rational.ts'
import { type Meaning, type Scan, scan } from './scan.ts'
import type { Strength } from './types.ts'

/** A number with its scale words, before units and bounds. */
export interface Amount {
  start: number
  end: number
  /** The token behind it. */
  next: number
  value: Rational
  alternate?: Rational
  digits: boolean
  ordinal: boolean
  vague: boolean
  strength: Strength
  /** Power of ten of the scale words. */
  scale: number
  /** Digits without separator or scale: what a year or a day may be. */
  plain: boolean
  /** True for an article that stands for one. */
  article: boolean
  /** True for a fraction in words. */
  part: boolean
  /** True for a word of a list: `beide`, `dozen`. */
  listed: boolean
  /** What the rest of the word means: `Jährige`. */
  suffix?: string
  /** True for a word that is a number only now and then. */
  doubtful?: boolean
}

const half = rational.of(1, 2)

/** The number that begins at a token, if there is one. */
export function amount(state: Scan, index: number): Amount | undefined {
  const known = state.amounts[index]
  if (known !== undefined) return known ?? undefined
  const found = whole(state, index)
  state.amounts[index] = found ?? null
  return found
}

function whole(state: Scan, index: number): Amount | undefined {
  const found = base(state, index)
  if (!found || found.suffix) return found
  return withAndPart(state, sum(state, withHalf(state, ofScale(state, scaled(state, found)))))
}

function base(state: Scan, index: number): Amount | undefined {
  const token = state.tokens[index]
  if (!token) return undefined
  if (token.kind === 'number') return withFraction(state, numeral(state, index))
  if (token.kind === 'mark') return markAmount(state, index)
  const vague = vagueAmount(state, index)
  if (vague) return vague
  const word = wordAmount(state, index)
  const count = scan(state, index, 'count')
  if (count && Number(count.value) < 12 && !word) {
    return simple(state, index, count.next, rational.parse(count.value), {})
  }
  if (word) return withPart(state, word)
  const part = scan(state, index, 'part')
  if (part) {
    const value = rational.parse(part.value)
    const article = scan(state, part.next, 'article')
    const found = simple(state, index, part.next, value, { part: true, strength: 'weak' })
    const larger = scaled(state, { ...found, next: article?.next ?? part.next })
    return larger.part ? found : larger
  }
  const weak = scan(state, index, 'weakCount')
  if (weak) {
    return simple(state, index, weak.next, rational.parse(weak.value), {
      strength: 'weak',
      listed: true,
    })
  }
  return articleAmount(state, index)
}

function simple(
  state: Scan,
  index: number,
  next: number,
  value: Rational,
  more: Partial<Amount>,
): Amount {
  return {
    start: state.tokens[index]?.start ?? 0,
    end: state.tokens[next - 1]?.end ?? 0,
    next,
    value,
    digits: false,
    ordinal: false,
    vague: false,
    strength: strengthOf(value),
    scale: 0,
    plain: false,
    article: false,
    part: false,
    listed: false,
    ...more,
  }
}

function strengthOf(value: Rational): Strength {
  if (value.d !== 1n || value.n <= 1n) return 'weak'
  return value.n > 12n ? 'hard' : 'soft'
}

/** `Hunderte von Millionen`, `tens of thousands`, `einige Tausend`, `hàng chục nghìn`. */
function vagueAmount(state: Scan, index: number): Amount | undefined {
  const word = scan(state, index, 'vague')
  const few = scan(state, index, 'few')
  const first = few ? scan(state, few.next, 'scale') : undefined
  if (!word && !first) return undefined
  let value = word ? rational.parse(word.value) : rational.power(Number(first?.value))
  let next = word?.next ?? first?.next ?? index
  for (let count = 0; count < 3; count += 1) {
    const of = word ? scan(state, next, 'of') : undefined
    const scale = scan(state, of?.next ?? next, 'scale')
    if (!scale) break
    value = rational.multiply(value, rational.power(Number(scale.value)))
    next = scale.next
  }
  return simple(state, index, next, value, { vague: true, strength: 'hard' })
}

/** `a`, `eine` before a scale, a count or a part: `a million`, `a dozen`, `ein Drittel`. */
function articleAmount(state: Scan, index: number): Amount | undefined {
  const article = scan(state, index, 'article')
  if (!article) return undefined
  const { next } = article
  const one = simple(state, index, next, rational.of(1), { article: true, strength: 'weak' })
  const count = scan(state, next, 'count') ?? scan(state, next, 'weakCount')
  if (count) {
    const value = rational.parse(count.value)
    return simple(state, index, count.next, value, {})
  }
  return withPart(state, one)
}

/** A longer run of digits is no quantity, and exact arithmetic on it would take its time. */
const mostDigits = 1000

/** A run of digits, unless it belongs to an identifier: `GPT-4`, `SS19`. */
function numeral(state: Scan, index: number): Amount | undefined {
  const token = state.tokens[index]
  if (!token) return undefined
  if (token.text.length > mostDigits) return undefined
  const { decimal, group, language } = state.lexicon
  const read = digits(token.text, decimal, group, language.foreignSeparators)
  if (!read) return undefined
  const power = exponent(state, index + 1)
  if (power) {
    const value = rational.multiply(read.value, rational.power(power.value))
    return simple(state, index, power.next, value, { digits: true, strength: 'hard' })
  }
  return simple(state, index, index + 1, read.value, {
    digits: true,
    strength: 'hard',
    plain: read.plain,
    ...(read.alternate ? { alternate: read.alternate } : {}),
  })
}

/** `E6`, `e+14` behind digits. */
function exponent(state: Scan, index: number): { value: number; next: number } | undefined {
  const [letter, sign] = [state.tokens[index], state.tokens[index + 1]]
  if (letter?.text !== 'e' || letter.spaced || sign?.spaced) return undefined
  const at = sign?.text === '+' ? index + 2 : index + 1
  const power = state.tokens[at]
  if (power?.kind !== 'number' || power.spaced || !/^\d{1,2}$/.test(power.text)) return undefined
  return { value: Number(power.text), next: at + 1 }
}

const vulgar: Record<string, string> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
}

/** `½`, `.77`. */
function markAmount(state: Scan, index: number): Amount | undefined {
  const [mark, next] = [state.tokens[index], state.tokens[index + 1]]
  if (!mark) return undefined
  const value = vulgar[mark.text]
  if (value) {
    const more = { digits: true, strength: 'hard' } as const
    return simple(state, index, index + 1, rational.parse(value), more)
  }
  if (!(mark.text === '.' || mark.text === ',') || next?.kind !== 'number') return undefined
  if (
    next.spaced ||
    (index > 0 && !mark.spaced && !/[-−(~]/.test(state.tokens[index - 1]?.text ?? ''))
  )
    return undefined
  if (!/^\d+$/.test(next.text)) return undefined
  const read = rational.parse(`0.${next.text}`)
  return simple(state, index, index + 2, read, { digits: true, strength: 'hard' })
}

/** `1/2`, `3 1/2`, `1½`; a slash between possible day and month stays a date. */
function withFraction(state: Scan, found: Amount | undefined): Amount | undefined {
  if (!found?.plain) return found
  const { tokens } = state
  const mark = vulgar[tokens[found.next]?.text ?? '']
  if (mark) {
    const value = rational.add(found.value, rational.parse(mark))
    return {
      ...found,
      value,
      plain: false,
      next: found.next + 1,
      end: tokens[found.next]?.end ?? 0,
    }
  }
  const own = slash(state, found.next - 1)
  if (own) return { ...found, value: own.value, plain: false, next: own.next, end: own.end }
  const next = tokens[found.next]
  const rest = next?.kind === 'number' && next.spaced ? slash(state, found.next) : undefined
  if (!rest || rational.compare(rest.value, rational.of(1)) >= 0) return found
  const value = rational.add(found.value, rest.value)
  return { ...found, value, plain: false, next: rest.next, end: rest.end }
}

function slash(
  state: Scan,
  index: number,
): { value: Rational; next: number; end: number } | undefined {
  const [top, mark, bottom, after] = state.tokens.slice(index, index + 4)
  if (mark?.text !== '/' || mark.spaced || bottom?.kind !== 'number' || bottom.spaced)
    return undefined
  if (!/^\d{1,3}$/.test(top?.text ?? '') || !/^\d{1,3}$/.test(bottom.text)) return undefined
  if (after?.text === '/' && !after.spaced) return undefined
  const [n, d] = [BigInt(top?.text ?? '0'), BigInt(bottom.text)]
  if (n === 0n || d < 2n || n >= d) return undefined
  return { value: rational.of(n, d), next: index + 3, end: bottom.end }
}

/** A number word, with the rest of its word where that has a meaning. */
function wordAmount(state: Scan, index: number): Amount | undefined {
  const { lower, tokens, lexicon } = state
  const start = tokens[index]?.start ?? 0
  const ordinal = scan(state, index, 'ordinal')
  for (const { value, end, ordinal: isOrdinal } of lexicon.number.readAt(lower, start)) {
    let last = index
    while ((tokens[last]?.end ?? Number.POSITIVE_INFINITY) < start + end) last += 1
    const token = tokens[last]
    if (!token) continue
    const rest = lower.slice(start + end, token.end)
    const suffix = rest === '' ? undefined : suffixOf(state, rest)
    if (rest !== '' && !suffix) continue
    if (rest === '' && !isOrdinal && endsBeforePart(state, index, last)) continue
    const joined = suffix === 'half'
    const exact = joined ? rational.add(rational.of(value), half) : rational.of(value)
    const more: Partial<Amount> = { ordinal: isOrdinal }
    if (isOrdinal) more.strength = value >= 3n ? 'soft' : 'weak'
    if (joined) more.strength = 'hard'
    else if (suffix) more.suffix = suffix
    const doubt = last === index && !suffix ? doubtAt(state, index) : 'none'
    if (doubt === 'reject') continue
    if (doubt === 'doubtful') Object.assign(more, { doubtful: true, strength: 'weak' })
    const zeros = trailingZeros(value)
    if (zeros >= 2) more.scale = zeros
    if (value === 1n && !isOrdinal) more.article = true
    return withPoint(state, simple(state, index, last + 1, exact, more))
  }
  if (!ordinal) return undefined
  const value = rational.parse(ordinal.value)
  return simple(state, index, ordinal.next, value, { ordinal: true, strength: 'weak' })
}

/** Whether the word at a token is a number here. */
function doubtAt(state: Scan, index: number): 'none' | 'doubtful' | 'reject' {
  const word = state.lexicon.doubtful.get(state.tokens[index]?.text ?? '')
  if (!word) return 'none'
  const next = state.tokens[index + 1]
  if (!next) return index === 0 ? 'none' : 'reject'
  if (next.kind === 'number') return 'reject'
  if (word.counted.has(next.text)) return 'none'
  if (word.strict || word.before.has(next.text)) return 'reject'
  return word.behind.has(state.tokens[index - 1]?.text ?? '') ? 'reject' : 'doubtful'
}

/** `two million and three fifths`: the words behind the last `and` belong to the fraction. */
function endsBeforePart(state: Scan, index: number, last: number): boolean {
  const plural = state.tokens[last + 1]
  if (plural?.kind !== 'word' || !plural.text.endsWith('s')) return false
  if (!scan(state, last + 1, 'part') && !wordAmount(state, last + 1)?.suffix) return false
  for (let at = index + 1; at < last; at += 1) if (scan(state, at, 'and')) return true
  return false
}

function suffixOf(state: Scan, rest: string): string | undefined {
  return state.lexicon.suffixes.find(({ pattern }) => pattern.test(rest))?.meaning
}

function trailingZeros(value: bigint): number {
  let zeros = 0
  let rest = value
  while (rest > 0n && rest % 10n === 0n) {
    rest /= 10n
    zeros += 1
  }
  return zeros
}

/** `three point one four`, `tausend Komma fünfzehn`. */
function withPoint(state: Scan, found: Amount): Amount {
  const point = found.ordinal || found.suffix ? undefined : scan(state, found.next, 'point')
  if (!point) return found
  let text = ''
  let at = point.next
  let end = found.end
  while (at < state.tokens.length && text.length < 40) {
    const start = state.tokens[at]?.start ?? 0
    const words = state.lexicon.number.readAt(state.lower, start)
    const word = words.find(({ ordinal, value, end: length }) => {
      const boundary = isBoundary(state, at, start + length)
      return !ordinal && boundary && (text === '' || value < 10n)
    })
    const digit = state.tokens[at]?.kind === 'number' ? state.tokens[at]?.text : undefined
    if (digit && /^\d+$/.test(digit)) {
      text += digit
      end = state.tokens[at]?.end ?? end
      at += 1
      continue
    }
    if (!word) break
    text += String(word.value)
    end = start + word.end
    while ((state.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at += 1
    if (word.value >= 10n) break
  }
  if (text === '') return found
  const value = rational.add(found.value, rational.parse(`0.${text}`))
  return { ...found, value, end, next: at, strength: 'hard', article: false }
}

function isBoundary(state: Scan, index: number, end: number): boolean {
  let at = index
  while ((state.tokens[at]?.end ?? Number.POSITIVE_INFINITY) < end) at += 1
  return state.tokens[at]?.end === end
}

/** `zwei Drittel`, `one and three quarters`, `một phần ba`. */
function withPart(state: Scan, found: Amount): Amount {
  if (found.ordinal || found.suffix) return found
  const dashed = state.tokens[found.next]?.text === '-' ? found.next + 1 : found.next
  const part = scan(state, dashed, 'part') ?? ordinalPart(state, found, dashed)
  const unit = part ? rational.parse(part.value) : undefined
  const proper = unit && (unit.d > 4n || found.value.n < unit.d || found.value.d > 1n)
  if (part && unit && proper) {
    const value = rational.multiply(found.value, unit)
    const end = state.tokens[part.next - 1]?.end ?? found.end
    return { ...found, value, end, next: part.next, part: true, strength: 'weak', article: false }
  }
  if (scan(state, found.next, 'percent')) return found
  const word = scan(state, found.next, 'partWord')
  const bottom = word ? (wordAmount(state, word.next) ?? numeral(state, word.next)) : undefined
  if (bottom && !bottom.suffix && bottom.value.n > 1n) {
    const value = rational.divide(found.value, bottom.value)
    return {
      ...found,
      value,
      end: bottom.end,
      next: bottom.next,
      part: true,
      strength: 'weak',
      article: false,
    }
  }
  return found
}

/** `three fifths`, `one twenty-fifth`: an ordinal as a denominator. */
function ordinalPart(
  state: Scan,
  found: Amount,
  index: number,
): { value: string; next: number } | undefined {
  if (state.tokens[index]?.kind !== 'word') return undefined
  const bottom = wordAmount(state, index)
  if (!bottom?.ordinal || bottom.value.n < 3n) return undefined
  const one = found.value.n === 1n && found.value.d === 1n
  if (bottom.suffix !== 'part' && !(one && !bottom.suffix)) return undefined
  return { value: `1/${bottom.value.n}`, next: bottom.next }
}

/** `one and three quarters`, `103 and two thirds`. */
function withAndPart(state: Scan, found: Amount): Amount {
  if (found.value.d !== 1n || found.ordinal || found.vague || found.suffix) return found
  const and = scan(state, found.next, 'and')
  const rest = and ? base(state, and.next) : undefined
  if (!rest?.part || rest.value.n >= rest.value.d) return found
  const share =
    found.scale >= 6 ? rational.multiply(rest.value, rational.power(found.scale)) : rest.value
  const value = rational.add(found.value, share)
  const strength = found.strength === 'weak' ? 'soft' : found.strength
  return { ...found, value, end: rest.end, next: rest.next, strength, article: false, plain: false }
}

/** `2,8 Milliarden`, `tens of thousands`, `nghìn tỷ`. */
function scaled(state: Scan, found: Amount): Amount {
  let result = found
  for (let count = 0; count < 3; count += 1) {
    const dash = state.tokens[result.next]
    const at = dash?.text === '-' && !dash.spaced ? result.next + 1 : result.next
    const scale = scan(state, at, 'scale') ?? dozen(state, at)
    if (!scale) break
    const power = rational.power(Number(scale.value))
    const factor = scale.kind === 'count' ? rational.parse(scale.value) : power
    const value = rational.multiply(result.value, factor)
    result = {
      ...result,
      value,
      ...(result.alternate ? { alternate: rational.multiply(result.alternate, factor) } : {}),
      scale: result.scale + (scale.kind === 'count' ? 0 : Number(scale.value)),
      end: state.tokens[scale.next - 1]?.end ?? result.end,
      next: scale.next,
      strength: 'hard',
      plain: false,
      article: false,
      part: false,
    }
  }
  return result
}

function dozen(state: Scan, index: number): Meaning | undefined {
  const count = scan(state, index, 'count')
  return count && Number(count.value) >= 12 ? count : undefined
}

/** `two thirds of a million`. */
function ofScale(state: Scan, found: Amount): Amount {
  const of = found.part ? scan(state, found.next, 'of') : undefined
  if (!of) return found
  const next = scan(state, of.next, 'article')?.next ?? of.next
  const larger = scaled(state, { ...found, next })
  return larger.part ? found : larger
}

/** `1 triệu rưỡi`, `two and a half`, `two and a half million`. */
function withHalf(state: Scan, found: Amount): Amount {
  const mark = found.vague || found.ordinal ? undefined : scan(state, found.next, 'andHalf')
  if (!mark) return found
  const unit = found.scale > 0 ? rational.power(found.scale) : rational.of(1)
  const value = rational.add(found.value, rational.multiply(unit, half))
  const end = state.tokens[mark.next - 1]?.end ?? found.end
  return scaled(state, { ...found, value, end, next: mark.next, plain: false, article: false })
}

/** `1 triệu 200 nghìn`: a further amount of a smaller scale. */
function sum(state: Scan, found: Amount): Amount {
  if (found.scale < 2 || found.vague || found.ordinal) return found
  const and = found.scale === 2 && found.digits ? scan(state, found.next, 'and') : undefined
  const units = and ? numeral(state, and.next) : undefined
  if (units?.plain && units.value.n < 100n && units.value.d === 1n) {
    const value = rational.add(found.value, units.value)
    return { ...found, value, end: units.end, next: units.next, scale: 0 }
  }
  const next = state.tokens[found.next]
  if (!next?.spaced || (next.kind !== 'number' && found.digits)) return found
  if (next.kind !== 'number') return found
  const rest = numeral(state, found.next)
  const low = rest ? scaled(state, rest) : undefined
  if (!low || low.scale === 0 || low.scale >= found.scale) return found
  if (rational.compare(low.value, rational.power(found.scale)) >= 0) return found
  const value = rational.add(found.value, low.value)
  return sum(state, { ...found, value, end: low.end, next: low.next, scale: low.scale })
}
