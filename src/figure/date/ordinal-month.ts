import { amount } from '../amount/amount.ts'
import { type Scan, scan } from '../scan/scan.ts'
import type { Part } from './part.ts'
import { yearBehind } from './year-behind.ts'

/**
 * The month behind a day where the language says both as ordinals: `am siebten vierten`,
 * `Montag, den 7. vierten`, `7. 4. 2016`. `start` is the day's token, `next` the one behind it.
 */
export function ordinalMonth(
  state: Scan,
  start: number,
  next: number,
  weekday: boolean,
): Part | undefined {
  if (!state.lexicon.language.dotDay || !isOrdinal(state, start)) return undefined
  const month = ordinalAt(state, next)
  if (!month || month.value < 1 || month.value > 12) return undefined
  const said = weekday || scan(state, start - 1, 'dotDay') || yearBehind(state, month.next)
  return said ? month : undefined
}

function isOrdinal(state: Scan, index: number): boolean {
  return ordinalAt(state, index) !== undefined
}

/** `vierten`, `4.`. */
function ordinalAt(state: Scan, index: number): Part | undefined {
  const [token, mark] = [state.tokens[index], state.tokens[index + 1]]
  if (token?.kind === 'number') {
    const glued = mark && !mark.spaced && scan(state, index + 1, 'ordinalMark')
    return glued && token.whole >= 0 && token.text.length < 3
      ? { value: token.whole, next: glued.next }
      : undefined
  }
  const found = token?.kind === 'word' ? amount(state, index) : undefined
  if (!found?.ordinal || found.suffix || found.value.d !== 1n) return undefined
  return { value: Number(found.value.n), next: found.next }
}
