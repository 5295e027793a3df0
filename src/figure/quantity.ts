import { type Amount, amount } from './amount.ts'
import { type Draft, draft } from './draft.ts'
import { rational } from './rational.ts'
import { type Scan, scan } from './scan.ts'

/** A number with what belongs to it: sign, currency, percent, unit, `-fach`; without its bound. */
export function quantity(state: Scan, index: number): Draft | undefined {
  const money = currencyFirst(state, index)
  if (money) return money
  const sign = signAt(state, index)
  if (sign) {
    const inner = currencyFirst(state, sign.next) ?? unsigned(state, sign.next)
    return inner ? negated(inner, state.tokens[index]?.start ?? 0) : undefined
  }
  return unsigned(state, index) ?? multiple(state, index)
}

function unsigned(state: Scan, index: number): Draft | undefined {
  if (isIdentifier(state, index)) return undefined
  const number = amount(state, index)
  if (!number) return undefined
  if (number.suffix) return suffixed(number)
  if (number.ordinal) return ordinal(state, index, number)
  const behind = currencyBehind(state, number) ?? cents(state, number)
  if (behind) return behind
  const letters = number.digits ? scan(state, number.next, 'ordinalMark') : undefined
  if (
    letters &&
    /^\p{L}/u.test(state.tokens[number.next]?.text ?? '') &&
    isOrdinalMark(state, number, letters.next)
  ) {
    return attach(state, { ...number, ordinal: true }, letters.next, 'ordinal')
  }
  const at = jointAt(state, number.next)
  const percent = scan(state, at, 'percent')
  if (percent) {
    const found = attach(state, number, percent.next, 'percent', percent.value)
    return found
  }
  const fold = scan(state, at, 'fold')
  if (fold) return attach(state, number, fold.next, 'number', 'multiple')
  const unit = unitAt(state, number, at)
  if (unit) {
    const measure = attach(state, number, unit.next, 'measure', unit.value)
    return belowZero(state, withHalf(state, compound(state, measure)))
  }
  const mark = number.digits ? scan(state, number.next, 'ordinalMark') : undefined
  if (mark && isOrdinalMark(state, number, mark.next)) {
    return attach(state, { ...number, ordinal: true }, mark.next, 'ordinal')
  }
  if (number.article && isBareArticle(state, number)) return undefined
  return draft(number, {})
}

function ordinal(state: Scan, index: number, number: Amount): Draft {
  const day = scan(state, index, 'weekday')
  return draft(number, { kind: 'ordinal', ...(day ? { weekday: Number(day.value) } : {}) })
}

/** The token behind a number, past a hyphen that joins it to the next word. */
function jointAt(state: Scan, next: number): number {
  const token = state.tokens[next]
  const joins = token && /^[-‐‑]$/.test(token.text) && !token.spaced
  const after = state.tokens[next + 1]
  return joins && after?.kind === 'word' && !after.spaced ? next + 1 : next
}

function attach(
  state: Scan,
  number: Amount,
  next: number,
  kind: Draft['kind'],
  unit?: string,
): Draft {
  const end = state.tokens[next - 1]?.end ?? number.end
  const found = draft(number, { kind, end, next, ...(unit ? { unit } : {}) })
  if (kind === 'percent') found.strength = 'hard'
  else if (kind === 'money' || kind === 'measure') {
    if (found.strength === 'weak' && !number.article) found.strength = 'soft'
  }
  return found
}

function suffixed(number: Amount): Draft {
  const { suffix = 'number' } = number
  if (suffix === 'percent') return draft(number, { kind: 'percent', unit: 'percent' })
  if (suffix === 'multiple') return draft(number, { unit: 'multiple' })
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
  if (suffix === 'number' || suffix === 'weak') {
    return draft(number, suffix === 'weak' ? { strength: 'weak' } : {})
  }
  return draft(number, { kind: 'measure', unit: suffix })
}

interface At {
  value: string
  next: number
}

/** `$450`, `USD 3.14`, `Rs20`. */
function currencyFirst(state: Scan, index: number): Draft | undefined {
  const currency = scan(state, index, 'currency')
  if (!currency) return undefined
  const sign = signAt(state, currency.next) ?? touchingSign(state, currency.next)
  const at = sign?.next ?? currency.next
  const token = state.tokens[at]
  if (token?.kind !== 'number' && !/^[.,½¼¾]$/.test(token?.text ?? '')) return undefined
  const start = state.tokens[index]
  const symbol = start?.kind === 'mark' || state.tokens[currency.next - 1]?.kind === 'mark'
  const word = state.cased.slice(start?.start, state.tokens[currency.next - 1]?.end)
  if (!symbol && !/^\p{L}{2,3}$/u.test(word)) return undefined
  const before = state.tokens[index - 1]
  if (isWord(word) && state.tokens[at]?.spaced && state.cased[(token?.start ?? 1) - 1] === ' ')
    return undefined
  const joined = before && !start?.spaced && /[\p{L}\d‐‑-]$/u.test(before.text)
  if (!symbol && joined && (before.kind !== 'mark' || isJoined(state, index - 1))) return undefined
  const number = amount(state, at)
  if (!number?.digits) return undefined
  const scaled = withLetterScale(state, number)
  const again = scan(state, scaled.next, 'currency')
  const next = again?.value === currency.value ? again.next : scaled.next
  const found = attach(state, scaled, next, 'money', currency.value)
  found.start = start?.start ?? found.start
  found.strength = 'hard'
  return sign ? negated(found, found.start) : found
}

/** Codes that are English words too, where a plain space follows. */
function isWord(code: string): boolean {
  return /^(?:ALL|ANG|BAM|BOB|CUP|GEL|MAD|MOP|PEN|SOS|TOP|TRY)$/.test(code)
}

function isJoined(state: Scan, index: number): boolean {
  return index > 0 && state.tokens[index]?.spaced === false
}

/** `450 Milliarden Dollar`, `2,00 €`, `10k đồng`. */
function currencyBehind(state: Scan, number: Amount): Draft | undefined {
  const scaled = number.digits && isScale(state, number) ? withLetterScale(state, number) : number
  const of = scaled.vague ? scan(state, scaled.next, 'of') : undefined
  const direct = scan(state, of?.next ?? jointAt(state, scaled.next), 'currency')
  if (!direct) {
    return scaled === number ? undefined : scaledAlone(scaled)
  }
  const last = state.tokens[direct.next - 1]
  const symbol = last?.kind === 'mark'
  if (last?.text.length === 1 && !symbol && scan(state, scaled.next, 'unit')) return undefined
  if (symbol && !scaled.digits && state.tokens[direct.next]?.kind === 'number') return undefined
  return withCents(state, attach(state, scaled, direct.next, 'money', direct.value))
}

/** A letter is a scale before money, or where it is a capital in its usual place, or has no other meaning. */
function isScale(state: Scan, number: Amount): boolean {
  const scale = scan(state, number.next, 'letterScale')
  const token = state.tokens[number.next]
  if (!scale || !token) return false
  if (scan(state, scale.next, 'currency') || !scan(state, number.next, 'unit')) return true
  const letter = state.cased.charAt(token.start)
  return (
    letter !== letter.toLowerCase() && token.spaced === state.lexicon.spacedScale && letter !== 'L'
  )
}

/** `50 Cent`, `10¢`: hundredths of the currency they are usual in. */
function cents(state: Scan, number: Amount): Draft | undefined {
  const coin = scan(state, number.next, 'coin')
  if (coin) {
    const found = attach(state, number, coin.next, 'money', 'USD')
    const value = rational.multiply(number.value, rational.of(Number(coin.value), 100))
    return { ...found, value }
  }
  const cent = scan(state, jointAt(state, number.next), 'cent')
  if (!cent) return undefined
  const found = attach(state, number, cent.next, 'money', cent.value)
  return { ...found, value: rational.divide(number.value, rational.of(100)) }
}

/** `20 dollars 43 cents`, `zwei Euro und fünfzig Cent`. */
function withCents(state: Scan, found: Draft): Draft {
  if (!found.value || found.value.d !== 1n || found.scale > 0) return found
  const number = amount(state, scan(state, found.next, 'and')?.next ?? found.next)
  const cent = number && !number.suffix ? scan(state, number.next, 'cent') : undefined
  if (!number || rational.compare(number.value, rational.of(100)) >= 0) return found
  if (!cent && !isLast(state, number)) return found
  const value = rational.add(found.value, rational.divide(number.value, rational.of(100)))
  const next = cent?.next ?? number.next
  const end = state.tokens[next - 1]?.end ?? found.end
  return { ...found, value, end, next, number: { start: found.start, end } }
}

/** `zwei Euro fünfzig`, `1 hour fifteen`: the smaller unit is left out at the end of a clause. */
function isLast(state: Scan, { next, value, digits, article, part, plain }: Amount): boolean {
  if (article || part || value.d !== 1n || value.n < 10n || (digits && !plain)) return false
  const after = state.tokens[next]
  return !after || /^[.!?;)]$/.test(after.text)
}

/** `2 degrees below zero`. */
function belowZero(state: Scan, found: Draft): Draft {
  const below = scan(state, found.next, 'belowZero')
  if (!below || !found.value) return found
  const end = state.tokens[below.next - 1]?.end ?? found.end
  const value = { n: -found.value.n, d: found.value.d }
  return { ...found, value, end, next: below.next, number: { start: found.start, end } }
}

/** `a month and a half`. */
function withHalf(state: Scan, found: Draft): Draft {
  const half = scan(state, found.next, 'andHalf')
  if (!half || !found.value || found.value.d !== 1n) return found
  const end = state.tokens[half.next - 1]?.end ?? found.end
  const value = rational.add(found.value, rational.of(1, 2))
  return { ...found, value, end, next: half.next, number: { start: found.start, end } }
}

function scaledAlone(number: Amount): Draft {
  return draft(number, {})
}

/** `2.5bn`, `10k`, `12 N`: letters count as a scale only behind digits. */
function withLetterScale(state: Scan, number: Amount): Amount {
  const scale = scan(state, number.next, 'letterScale')
  if (!scale) return number
  const power = rational.power(Number(scale.value))
  return {
    ...number,
    value: rational.multiply(number.value, power),
    ...(number.alternate ? { alternate: rational.multiply(number.alternate, power) } : {}),
    scale: number.scale + Number(scale.value),
    end: state.tokens[scale.next - 1]?.end ?? number.end,
    next: scale.next,
    plain: false,
  }
}

/** A unit behind a number; one letter needs to touch it or to stand alone. */
function unitAt(state: Scan, number: Amount, at: number): At | undefined {
  const unit = scan(state, at, 'unit') ?? scan(state, ofAt(state, number, at), 'unit')
  if (!unit) return undefined
  const token = state.tokens[at]
  if (token?.text === '"' && closesQuote(state, token.start)) return undefined
  const short = token && unit.next - at === 1 && token.text.length <= 2 && /\p{L}/u.test(token.text)
  if (!short) return unit
  const single = token.text.length === 1
  if (!number.digits && (single || scan(state, at, 'notUnit'))) return undefined
  const after = state.tokens[unit.next]
  const opens = after?.kind === 'word' && after.spaced
  return token.spaced && scan(state, at, 'notUnit') && opens ? undefined : unit
}

/** Where the nearest text before has an open quotation mark, `"` is no inch. */
function closesQuote({ lower }: Scan, start: number): boolean {
  const before = lower.slice(Math.max(0, start - 200), start)
  return (before.split('"').length - 1) % 2 === 1
}

/** `half of an hour`, `half an hour`. */
function ofAt(state: Scan, number: Amount, at: number): number {
  if (!number.part) return state.tokens.length
  const article = scan(state, at, 'article')
  return article?.next ?? at
}

const chained: Record<string, string[]> = {
  foot: ['inch'],
  yard: ['foot', 'inch'],
  hour: ['minute', 'second'],
  minute: ['second'],
  kilometer: ['meter', 'centimeter'],
  meter: ['centimeter'],
  pound: ['ounce'],
}

const factors: Record<string, [number, string]> = {
  'foot inch': [12, 'inch'],
  'yard foot': [3, 'foot'],
  'hour minute': [60, 'minute'],
  'hour second': [3600, 'second'],
  'minute second': [60, 'second'],
  'kilometer meter': [1000, 'meter'],
  'meter centimeter': [100, 'centimeter'],
  'pound ounce': [16, 'ounce'],
}

/** `7 feet 10 inches`, `1 hour and 30 minutes`: one measure in the smaller unit. */
function compound(state: Scan, found: Draft): Draft {
  const smaller = chained[found.unit ?? '']
  if (!smaller || !found.value) return found
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

/** `twice`, `doppelt`, `gấp đôi`. */
function multiple(state: Scan, index: number): Draft | undefined {
  const word = scan(state, index, 'multiple')
  const token = state.tokens[index]
  if (!word || !token) return undefined
  const end = state.tokens[word.next - 1]?.end ?? token.end
  const span = { start: token.start, end }
  return {
    ...span,
    next: word.next,
    kind: 'number',
    value: rational.parse(word.value),
    unit: 'multiple',
    bound: 'exact',
    vague: false,
    strength: 'weak',
    number: span,
    digits: false,
    scale: 0,
    plain: false,
  }
}

function signAt(state: Scan, index: number): { next: number } | undefined {
  const token = state.tokens[index]
  const after = state.tokens[index + 1]
  if (!token || !after) return undefined
  if (/^[-−‒–]$/.test(token.text)) {
    const before = state.tokens[index - 1]
    const free = token.spaced || !before || /^[([„“"'/~:<>=]$/.test(before.text)
    const close = !after.spaced || (index === 0 && token.text !== '–')
    const signed =
      after.kind === 'number' || after.kind === 'mark' || scan(state, index + 1, 'currency')
    return free && close && signed ? { next: index + 1 } : undefined
  }
  return scan(state, index, 'negative')
}

/** `EUR-75.25`: the sign stands between a currency and its digits. */
function touchingSign(state: Scan, index: number): { next: number } | undefined {
  const [sign, number] = [state.tokens[index], state.tokens[index + 1]]
  if (!sign || !/^[-−]$/.test(sign.text) || sign.spaced || number?.spaced) return undefined
  return number?.kind === 'number' ? { next: index + 1 } : undefined
}

function negated(found: Draft, start: number): Draft {
  const { value } = found
  if (!value) return found
  const negative = { ...found, start, value: { n: -value.n, d: value.d } }
  negative.number = { start, end: found.number.end }
  if (found.strength !== 'hard') negative.strength = 'hard'
  delete negative.alternate
  return negative
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

/** `GPT-4`, `SS19`, `HER2`, `4K`: digits that touch letters without a meaning of their own. */
function isIdentifier(state: Scan, index: number): boolean {
  const { tokens, cased } = state
  const token = tokens[index]
  if (token?.kind !== 'number') return false
  const before = tokens[index - 1]
  if (before && !token.spaced) {
    const money = before.text.length > 1 && scan(state, index - 1, 'currency')
    if (before.kind === 'word' && !money && !scan(state, index - 1, 'month')) return true
    const name = tokens[index - 2]
    if (/^[-‐‑_]$/.test(before.text) && !before.spaced && name) {
      const word = cased.slice(name.start, name.end)
      if (name.kind === 'word' && /^\p{Lu}$|\p{L}.*\p{Lu}/u.test(word)) return true
      if (name.kind === 'number' && tokens[index - 3]?.kind === 'word' && !name.spaced) return true
    }
    if (/^[_@#/=]$/.test(before.text) && !before.spaced && name?.kind === 'word') return true
  }
  const after = tokens[index + 1]
  if (after?.kind !== 'word' || after.spaced) return false
  const power = after.text === 'e' && /^[+\d]/.test(tokens[index + 2]?.text ?? '')
  return !power && !known(state, index + 1)
}

function known(state: Scan, index: number): boolean {
  const kinds = [
    'unit',
    'scale',
    'letterScale',
    'ordinalMark',
    'decadeMark',
    'currency',
    'percent',
    'am',
    'pm',
    'fold',
    'oClock',
    'month',
  ] as const
  return kinds.some(kind => scan(state, index, kind))
}
