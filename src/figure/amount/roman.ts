import { romanNumerals } from './roman-numerals.ts'

/** The value of a Roman numeral up to 39; undefined for anything else. */
export function roman(text: string): number | undefined {
  const at = romanNumerals.indexOf(text)
  return at < 0 ? undefined : at + 1
}
