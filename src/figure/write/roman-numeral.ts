import { roman } from '../amount/roman.ts'

const tens = ['', 'X', 'XX', 'XXX']
const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** A whole number up to 39 as a Roman numeral, where `like` is one; undefined otherwise. */
export function romanNumeral(value: string, like: string): string | undefined {
  if (roman(like) === undefined || !/^[1-3]?\d$/.test(value) || value === '0') return undefined
  const number = Number(value)
  return `${tens[Math.floor(number / 10)]}${ones[number % 10]}`
}
