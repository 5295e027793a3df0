import { begins } from '../scan/begins.ts'
import { beginsAt } from '../scan/begins-at.ts'
import { type Scan, scan } from '../scan/scan.ts'
import type { Strength } from '../types.ts'
import { markAmount } from './mark-amount.ts'
import { numeral } from './numeral.ts'
import { type Rational, rational } from './rational.ts'
import { scaled } from './scaled.ts'
import { simpleAmount } from './simple-amount.ts'
import { sum } from './sum.ts'
import { vagueAmount } from './vague-amount.ts'
import { withFraction } from './with-fraction.ts'
import { withOver } from './with-over.ts'
import { withPart } from './with-part.ts'
import { wordAmount } from './word-amount.ts'

/** A number with its scale words, before units and bounds. */
export interface Amount {
  start: number
  end: number
  /** The token behind it. */
  next: number
  value: Rational
  alternate?: Rational | undefined
  /** The value by the separators of other languages. */
  foreign?: Rational | undefined
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
  /** True for what only a year is called: `nineteen eighty-four`. */
  year?: boolean | undefined
  /** What the rest of the word means: `Jährige`. */
  suffix?: string | undefined
  /** True for a word that is a number only now and then. */
  doubtful?: boolean | undefined
}

/** The number that begins at a token, if there is one. */
export function amount(state: Scan, index: number): Amount | undefined {
  const token = state.tokens[index]
  if (!token) return undefined
  if (token.amount !== undefined) return token.amount ?? undefined
  const counts = (beginsAt(state, index) & begins.amount) !== 0
  const found = counts ? whole(state, index) : undefined
  token.amount = found ?? null
  return found
}

function whole(state: Scan, index: number): Amount | undefined {
  const found = base(state, index)
  if (!found || found.suffix) return found
  const large = found.ordinal ? found : scaled(state, found)
  const said = sum(state, withHalf(state, ofScale(state, large)))
  return withAndPart(state, withOver(state, said))
}

function base(state: Scan, index: number): Amount | undefined {
  const token = state.tokens[index]
  if (!token) return undefined
  if (token.kind === 'number') {
    return listed(state, index) ?? withFraction(state, numeral(state, index))
  }
  if (token.kind === 'mark') return markAmount(state, index)
  const vague = vagueAmount(state, index)
  if (vague) return vague
  const count = scan(state, index, 'count')
  const weak = scan(state, index, 'weakCount')
  const read = wordAmount(state, index)
  // A compound with a meaning of its own: `Achttausender`, `Achtelfinale`.
  const word = read?.suffix === 'compound' && (count ?? weak) ? undefined : read
  if (count && !word) {
    const strength = Number(count.value) === 12 ? { strength: 'weak' as const } : {}
    return simpleAmount(state, index, count.next, rational.parse(count.value), strength)
  }
  const part = scan(state, index, 'part')
  // `dreiviertel` is no compound of `drei`.
  const shared = word?.suffix !== undefined && part !== undefined && part.next >= word.next
  if (word && !shared && (weak?.next ?? 0) <= word.next) return withPart(state, word)
  // `quarter-final` is no quarter.
  if (part && (weak?.next ?? 0) <= part.next) {
    const value = rational.parse(part.value)
    const article = scan(state, part.next, 'article')
    const found = simpleAmount(state, index, part.next, value, { part: true, strength: 'weak' })
    const larger = scaled(state, { ...found, next: article?.next ?? part.next })
    if (!larger.part) return larger
    return article && scan(state, article.next, 'percent')
      ? { ...found, next: article.next }
      : found
  }
  return listed(state, index) ?? articleAmount(state, index)
}

/** `beide`, `ten-man`: a count that a faithful translation often leaves unsaid. */
function listed(state: Scan, index: number): Amount | undefined {
  const weak = scan(state, index, 'weakCount')
  if (!weak) return undefined
  return simpleAmount(state, index, weak.next, rational.parse(weak.value), {
    strength: 'weak',
    listed: true,
  })
}

/** `a`, `eine` before a scale, a count or a part: `a million`, `a dozen`, `ein Drittel`. */
function articleAmount(state: Scan, index: number): Amount | undefined {
  const article = scan(state, index, 'article')
  if (!article) return undefined
  const { next } = article
  const one = simpleAmount(state, index, next, rational.of(1), { article: true, strength: 'weak' })
  const count = scan(state, next, 'count') ?? scan(state, next, 'weakCount')
  if (count) {
    const value = rational.parse(count.value)
    return simpleAmount(state, index, count.next, value)
  }
  return withPart(state, one)
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

/** `two thirds of a million`. */
function ofScale(state: Scan, found: Amount): Amount {
  const of = found.part ? scan(state, found.next, 'of') : undefined
  if (!of) return found
  const next = scan(state, of.next, 'article')?.next ?? of.next
  const larger = scaled(state, { ...found, next })
  return larger.part ? found : larger
}

const half = rational.of(1, 2)

/** `1 triệu rưỡi`, `two and a half`, `two and a half million`. */
function withHalf(state: Scan, found: Amount): Amount {
  const mark = found.vague || found.ordinal ? undefined : scan(state, found.next, 'andHalf')
  if (!mark) return found
  const unit = found.scale > 0 ? rational.power(found.scale) : rational.of(1)
  const value = rational.add(found.value, rational.multiply(unit, half))
  const end = state.tokens[mark.next - 1]?.end ?? found.end
  return scaled(state, { ...found, value, end, next: mark.next, plain: false, article: false })
}
