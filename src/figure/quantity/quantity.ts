import { type Amount, amount } from '../amount/amount.ts'
import { rational } from '../amount/rational.ts'
import { simpleAmount } from '../amount/simple-amount.ts'
import { type Draft, draft } from '../scan/draft.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { attach } from './attach.ts'
import { cents } from './cents.ts'
import { currencyBehind } from './currency-behind.ts'
import { currencyFirst } from './currency-first.ts'
import { isIdentifier } from './is-identifier.ts'
import { jointAt } from './joint-at.ts'
import { measure } from './measure.ts'
import { negated } from './negated.ts'
import { romanOrdinal } from './roman-ordinal.ts'
import { signAt } from './sign-at.ts'
import { unitAt } from './unit-at.ts'

/** A number with what belongs to it: sign, currency, percent, unit, `-fach`; without its bound. */
export function quantity(state: Scan, index: number): Draft | undefined {
  const money = currencyFirst(state, index)
  if (money) return money
  const percent = percentFirst(state, index)
  if (percent) return percent
  const sign = signAt(state, index)
  // `trừ một vài ngoại lệ` is `with few exceptions`.
  if (sign && scan(state, sign.next, 'few')) return undefined
  if (sign) {
    const inner = currencyFirst(state, sign.next) ?? unsigned(state, sign.next, true)
    // `trừ thứ Hai` is `except on Mondays`.
    return inner && inner.kind !== 'ordinal'
      ? negated(inner, state.tokens[index]?.start ?? 0)
      : undefined
  }
  return unsigned(state, index) ?? multiple(state, index) ?? romanOrdinal(state, index)
}

/** `%17`, as Turkish and Basque write it. */
function percentFirst(state: Scan, index: number): Draft | undefined {
  const mark = state.tokens[index]
  const percent = mark?.kind === 'mark' ? scan(state, index, 'percent') : undefined
  const next = percent ? state.tokens[percent.next] : undefined
  if (!percent || next?.kind !== 'number' || next.spaced || (mark?.spaced === false && index > 0)) {
    return undefined
  }
  const number = amount(state, percent.next)
  if (!number || scan(state, number.next, 'percent')) return undefined
  const found = attach(state, number, number.next, 'percent', percent.value)
  return { ...found, start: mark?.start ?? found.start }
}

function unsigned(state: Scan, index: number, signed = false): Draft | undefined {
  if (isIdentifier(state, index)) return undefined
  const number = amount(state, index)
  if (!number) return undefined
  if (number.suffix) return suffixed(number)
  if (number.ordinal) return shareOf(state, number) ?? ordinalDraft(state, index, number)
  const behind = currencyBehind(state, number) ?? cents(state, number)
  if (behind) return behind
  const letters = number.digits ? scan(state, number.next, 'ordinalMark') : undefined
  if (
    letters &&
    !isStone(state, number) &&
    /^\p{L}/u.test(state.tokens[number.next]?.text ?? '') &&
    isOrdinalMark(state, number, letters.next)
  ) {
    return attach(state, { ...number, ordinal: true }, letters.next, 'ordinal')
  }
  const at = jointAt(state, number.next)
  const percent = scan(state, at, 'percent')
  if (percent) {
    return attach(state, number, percent.next, 'percent', percent.value)
  }
  const fold = scan(state, at, 'fold')
  if (fold) return attach(state, number, fold.next, 'number', 'multiple')
  const unit = unitAt(state, number, at)
  if (unit) return withOtherScale(state, number, measure(state, number, unit.next, unit.value))
  const told = scan(state, index - 1, 'unitBefore')
  if (told) return attach(state, number, number.next, 'measure', told.value)
  const mark = number.digits ? scan(state, number.next, 'ordinalMark') : undefined
  if (mark && isOrdinalMark(state, number, mark.next)) {
    return attach(state, { ...number, ordinal: true }, mark.next, 'ordinal')
  }
  // Where digits have no mark of an ordinal, the word before them makes one: `thứ 8`.
  const unmarked = number.plain && state.lexicon.language.ordinalMark === undefined
  if (unmarked && scan(state, index - 1, 'rank')) {
    return attach(state, { ...number, ordinal: true }, number.next, 'ordinal')
  }
  if (!signed && number.article && isBareArticle(state, number)) return undefined
  return draft(number, isAddedTo(state, number) ? { strength: 'weak' } : undefined)
}

/** `90+4`, `90.+4.`: the minute that the time added begins with is often left unsaid. */
function isAddedTo({ tokens }: Scan, { next, plain }: Amount): boolean {
  const at = tokens[next]?.text === '.' && !tokens[next]?.spaced ? next + 1 : next
  const [mark, more] = [tokens[at], tokens[at + 1]]
  return plain && mark?.text === '+' && !mark.spaced && more?.kind === 'number' && !more.spaced
}

/** `9.03m`: a letter that is a scale as well as a unit; the other text decides. */
function withOtherScale(state: Scan, number: Amount, found: Draft): Draft {
  const scale = number.digits ? scan(state, number.next, 'letterScale') : undefined
  if (!scale || scale.next !== found.next || found.alternate) return found
  const alternate = rational.multiply(number.value, rational.power(Number(scale.value)))
  return { ...found, alternate }
}

/** `tenth of a gallon`: an ordinal alone is a share of the unit behind it. */
function shareOf(state: Scan, number: Amount): Draft | undefined {
  const of = number.digits || number.value.n < 3n ? undefined : scan(state, number.next, 'of')
  const at = of ? (scan(state, of.next, 'article')?.next ?? of.next) : state.tokens.length
  const unit = scan(state, at, 'unit')
  if (!unit) return undefined
  const value = rational.divide(rational.of(1), number.value)
  return measure(state, { ...number, value, ordinal: false, part: true }, unit.next, unit.value)
}

function ordinalDraft(state: Scan, index: number, number: Amount): Draft {
  const day = scan(state, index, 'weekday')
  return draft(number, { kind: 'ordinal', weekday: day && Number(day.value) })
}

function suffixed(number: Amount): Draft {
  const { suffix = 'number' } = number
  if (suffix === 'percent') return draft(number, { kind: 'percent', unit: 'percent' })
  if (suffix === 'multiple') return draft(number, { unit: 'multiple', strength: 'weak' })
  if (suffix === 'ordinal') return draft(number, { kind: 'ordinal', strength: 'weak' })
  if (suffix === 'part') {
    const value = rational.divide(rational.of(1), number.value)
    return draft(number, { value, strength: 'weak' })
  }
  if (suffix === 'decade') {
    return draft(number, {
      kind: 'date',
      date: { decade: Number(number.value.n) },
      strength: 'hard',
    })
  }
  if (suffix === 'number') return draft(number)
  if (suffix === 'weak' || suffix === 'compound') {
    return draft(number, { strength: 'weak' })
  }
  return draft(number, { kind: 'measure', unit: suffix })
}

/** `twice`, `doppelt`, `gấp đôi`. */
function multiple(state: Scan, index: number): Draft | undefined {
  const word = scan(state, index, 'multiple')
  if (!word) return undefined
  const value = rational.parse(word.value)
  return draft(simpleAmount(state, index, word.next, value, { strength: 'weak' }), {
    unit: 'multiple',
  })
}

/** `15st` is no ordinal, as that would be `15th`: where the letters are a unit too, they are one. */
function isStone(state: Scan, { next, value }: Amount): boolean {
  const mark = state.tokens[next]?.text
  if (mark !== 'st' || !scan(state, next, 'unit')) return false
  return value.n % 10n !== 1n || value.n % 100n === 11n
}

/** `st`, `.`: what stands right behind the digits. A full stop ends the sentence more often. */
function isOrdinalMark(state: Scan, number: Amount, next: number): boolean {
  const mark = state.tokens[number.next]
  if (!number.plain || !mark || mark.spaced) return false
  if (mark.text !== '.') return true
  const after = state.tokens[next]
  if (!after) return number.next === 1
  if (!after.spaced || after.kind !== 'word' || number.value.n > 999n) return false
  const letter = state.cased.charAt(after.start)
  return letter === letter.toLowerCase() || Boolean(scan(state, number.next - 2, 'rank'))
}

/** An article alone is no figure. */
function isBareArticle(state: Scan, number: Amount): boolean {
  const first = state.tokens[number.next - 1]
  if (number.next === state.tokens.length && state.tokens.length === 1) return false
  return first !== undefined && scan(state, number.next - 1, 'article') !== undefined
}
