import { type Amount, amount } from '../amount/amount.ts'
import { type Rational, rational } from '../amount/rational.ts'
import { type Draft, draft } from '../scan/draft.ts'
import { type Scan, scan } from '../scan/scan.ts'

/**
 * A length of time written like a time of day: `2:15 Stunden`, `1:58:03 hours`, `1:43,21 Minuten`,
 * `1:43.21`. Its value counts the smallest part said.
 */
export function clockLength(state: Scan, index: number): Draft | undefined {
  if (state.tokens[index]?.kind !== 'number' || state.tokens[index + 1]?.text !== ':')
    return undefined
  const first = amount(state, index)
  const second = partAt(state, index + 1)
  if (!first?.plain || !second || first.next !== index + 1) return undefined
  const third = second.plain ? partAt(state, second.next) : undefined
  const last = third ?? second
  if (state.tokens[last.next]?.text === ':') return undefined
  const unit = scan(state, last.next, 'oClock') ? undefined : scan(state, last.next, 'unit')
  const said = unit && /^(?:hour|minute)$/.test(unit.value) ? unit : undefined
  const seconds = third !== undefined || said?.value === 'minute' || !last.plain
  if (said ? !fits(said.value, third) : last.plain) return undefined
  const minutes = sixty(first.value, second.value)
  const value = third ? sixty(minutes, third.value) : minutes
  const next = said?.next ?? last.next
  const end = state.tokens[next - 1]?.end ?? last.end
  return draft(first, {
    kind: 'measure',
    unit: seconds ? 'second' : 'minute',
    value,
    end,
    next,
    number: { start: first.start, end: last.end },
    plain: false,
  })
}

/** Hours before two parts or one, minutes before one. */
function fits(unit: string, third: Amount | undefined): boolean {
  return unit === 'hour' || (unit === 'minute' && third === undefined)
}

/** Two digits behind a colon without spaces, with or without a fraction. */
function partAt(state: Scan, index: number): Amount | undefined {
  const [colon, digits] = [state.tokens[index], state.tokens[index + 1]]
  if (colon?.text !== ':' || colon.spaced || digits?.kind !== 'number' || digits.spaced)
    return undefined
  if (!/^[0-5]\d(?:[.,]\d{1,3})?$/.test(digits.text)) return undefined
  const found = amount(state, index + 1)
  return found?.next === index + 2 ? found : undefined
}

function sixty(larger: Rational, smaller: Rational): Rational {
  return rational.add(rational.multiply(larger, rational.of(60)), smaller)
}
