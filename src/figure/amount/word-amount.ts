import { isWhole } from '../scan/is-whole.ts'
import { numbersAt } from '../scan/numbers-at.ts'
import { type Scan, scan } from '../scan/scan.ts'
import type { Amount } from './amount.ts'
import { isName } from './is-name.ts'
import { isOfName } from './is-of-name.ts'
import { rational } from './rational.ts'
import { simpleAmount } from './simple-amount.ts'
import { withPoint } from './with-point.ts'

/**
 * A number word, with the rest of its word where that has a meaning; `denominator` behind a
 * numerator, where `twenty fifths` are one word.
 */
export function wordAmount(state: Scan, index: number, denominator = false): Amount | undefined {
  const { lower, tokens } = state
  const start = tokens[index]?.start ?? 0
  const ordinal = scan(state, index, 'ordinal')
  for (const { value, end, ordinal: isOrdinal, year } of numbersAt(state, index)) {
    let last = index
    while ((tokens[last]?.end ?? Number.POSITIVE_INFINITY) < start + end) last += 1
    const token = tokens[last]
    if (!token) continue
    if (!isWhole(state, last + 1)) continue
    const rest = lower.slice(start + end, token.end)
    const meaning = rest === '' ? undefined : suffixOf(state, rest)
    if (rest !== '' && !meaning) continue
    // `einigen`, `einläuten`: nothing is counted.
    if (meaning === 'compound' && value < 2n) continue
    const plural = meaning === 'parts'
    const suffix = plural ? 'part' : meaning
    if (plural && (!isOrdinal || (!denominator && last > index))) continue
    if (rest === '' && !isOrdinal && endsBeforePart(state, index, last)) continue
    const joined = suffix === 'half'
    const exact = joined ? rational.add(rational.of(value), rational.of(1, 2)) : rational.of(value)
    const more: Partial<Amount> = { ordinal: isOrdinal }
    if (isOrdinal) more.strength = value >= 3n ? 'soft' : 'weak'
    if (joined) more.strength = 'hard'
    else if (suffix) more.suffix = suffix
    const alone = last === index && !suffix
    const doubt = alone ? (isName(state, index) ? 'reject' : doubtAt(state, index)) : 'none'
    if (doubt === 'reject') continue
    if (doubt === 'doubtful') Object.assign(more, { doubtful: true, strength: 'weak' })
    if (isOfName(state, index, last + 1)) more.strength = 'weak'
    const zeros = trailingZeros(value)
    if (zeros >= 2) more.scale = zeros
    if (value === 1n && !isOrdinal) more.article = true
    if (year && rest === '') more.year = true
    return withPoint(state, simpleAmount(state, index, last + 1, exact, more))
  }
  if (!ordinal) return undefined
  const value = rational.parse(ordinal.value)
  return simpleAmount(state, index, ordinal.next, value, { ordinal: true, strength: 'weak' })
}

/** Whether the word at a token is a number here. */
function doubtAt(state: Scan, index: number): 'none' | 'doubtful' | 'reject' {
  const word = state.lexicon.doubtful.get(state.tokens[index]?.text ?? '')
  if (!word || scan(state, index - 1, 'negative')) return 'none'
  // A cell or heading of this one word: `Năm` is a year as well as five.
  if (state.tokens.length === 1) return 'doubtful'
  const next = state.tokens[index + 1]
  const before = state.tokens[index - 1]?.text ?? ''
  if (word.usually) {
    return word.behind.has(before) || word.before.has(next?.text ?? '') ? 'reject' : 'none'
  }
  if (!next) return index === 0 ? 'none' : 'reject'
  if (next.kind === 'number') return 'reject'
  if (word.counted.has(next.text)) return 'none'
  if (word.strict || word.before.has(next.text)) return 'reject'
  return word.behind.has(before) ? 'reject' : 'doubtful'
}

/** `two million and three fifths`: the words behind the last `and` belong to the fraction. */
function endsBeforePart(state: Scan, index: number, last: number): boolean {
  const part = state.tokens[last + 1]
  if (part?.kind !== 'word') return false
  const unit = scan(state, last + 1, 'part') ?? isPluralOrdinal(state, last + 1)
  const one = state.tokens[last]
  const single = one && isOne(state, last) && one.end < part.start
  if (!unit || !(part.text.endsWith('s') || single)) return false
  const word = scan(state, last + 1, 'part')?.value ?? '1/1'
  if (last > index && word.length < 4 && isTens(state, last)) return true
  for (let at = index + 1; at < last; at += 1) if (scan(state, at, 'and')) return true
  return false
}

/** `one hundred thirty fifths`: tens before a plural ordinal belong to the denominator. */
function isTens(state: Scan, index: number): boolean {
  const { start = 0, end = 0 } = state.tokens[index] ?? {}
  return numbersAt(state, index).some(
    word => start + word.end === end && word.value >= 20n && word.value < 100n,
  )
}

function isOne(state: Scan, index: number): boolean {
  return numbersAt(state, index).some(word => word.value === 1n)
}

/** `fifths`. */
function isPluralOrdinal(state: Scan, index: number): boolean {
  const { start = 0, end = 0 } = state.tokens[index] ?? {}
  return numbersAt(state, index).some(
    word => word.ordinal && suffixOf(state, state.lower.slice(start + word.end, end)) === 'parts',
  )
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
