import { romanNumerals } from '../amount/roman-numerals.ts'

/** A whole number up to 39 as a Roman numeral, where `like` is one; undefined otherwise. */
export function romanNumeral(value: string, like: string): string | undefined {
  return romanNumerals.includes(like) ? romanNumerals[Number(value) - 1] : undefined
}
