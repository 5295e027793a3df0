import { type Amount, amount } from '../amount/amount.ts'
import { rational } from '../amount/rational.ts'
import { type Draft, draft } from '../scan/draft.ts'
import { isWhole } from '../scan/is-whole.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { attach } from './attach.ts'
import { isLast } from './is-last.ts'
import { jointAt } from './joint-at.ts'
import { withLetterScale } from './with-letter-scale.ts'

/** `450 Milliarden Dollar`, `2,00 €`, `10k đồng`. */
export function currencyBehind(state: Scan, number: Amount): Draft | undefined {
  const scaled = number.digits && isScale(state, number) ? withLetterScale(state, number) : number
  const of = scaled.vague ? scan(state, scaled.next, 'of') : undefined
  const direct = scan(state, of?.next ?? jointAt(state, scaled.next), 'currency')
  if (!direct) {
    return scaled === number ? undefined : scaledAlone(scaled)
  }
  const unit = scan(state, direct.next - 1, 'unit')
  if (unit?.next === direct.next && scan(state, direct.next, 'of')) return undefined
  const last = state.tokens[direct.next - 1]
  const symbol = last?.kind === 'mark'
  if (last?.text.length === 1 && !symbol && scan(state, scaled.next, 'unit')) return undefined
  if (symbol && !scaled.digits && state.tokens[direct.next]?.kind === 'number') return undefined
  const late = scaled.scale === 0 && scaled.digits ? scan(state, direct.next, 'scale') : undefined
  if (late) {
    const value = rational.multiply(scaled.value, rational.power(Number(late.value)))
    const whole = { ...scaled, value, scale: Number(late.value), plain: false }
    return attach(state, whole, late.next, 'money', direct.value)
  }
  return withCents(state, attach(state, scaled, direct.next, 'money', direct.value))
}

/** A letter is a scale before money, or where it is a capital in its usual place, or has no other meaning. */
function isScale(state: Scan, number: Amount): boolean {
  const scale = scan(state, number.next, 'letterScale')
  const token = state.tokens[number.next]
  if (!scale || !token || !isWhole(state, scale.next)) return false
  const letters = state.cased.slice(token.start, token.end)
  if (state.lexicon.language.ownScale?.includes(letters)) {
    return !token.spaced && !scan(state, scale.next, 'dimension')
  }
  if (scan(state, scale.next, 'currency') || !scan(state, number.next, 'unit')) return true
  const letter = state.cased.charAt(token.start)
  return (
    letter !== letter.toLowerCase() && token.spaced === state.lexicon.spacedScale && letter !== 'L'
  )
}

/** `20 dollars 43 cents`, `zwei Euro und fünfzig Cent`. */
function withCents(state: Scan, found: Draft): Draft {
  if (found.value?.d !== 1n || found.scale > 0) return found
  const number = amount(state, scan(state, found.next, 'and')?.next ?? found.next)
  const cent = number && !number.suffix ? scan(state, number.next, 'cent') : undefined
  if (!number || rational.compare(number.value, rational.of(100)) >= 0) return found
  if (!cent && !isLast(state, number)) return found
  const value = rational.add(found.value, rational.divide(number.value, rational.of(100)))
  const next = cent?.next ?? number.next
  const end = state.tokens[next - 1]?.end ?? found.end
  return { ...found, value, end, next, number: { start: found.start, end } }
}

function scaledAlone(number: Amount): Draft {
  return draft(number)
}
