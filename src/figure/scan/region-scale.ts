/**
 * The letters by power of ten with which a region writes compact numbers, as CLDR has them:
 * `m` in `en-GB`, `L` and `Cr` in `en-IN`. Words and what ends in a full stop are left out.
 */
export function regionScale(tag: string): Record<number, string> {
  const result: Record<number, string> = {}
  const format = new Intl.NumberFormat(tag, { notation: 'compact' })
  for (let power = 3; power <= 14; power += 1) {
    const parts = format.formatToParts(10 ** power)
    const letters = parts.find(({ type }) => type === 'compact')?.value ?? ''
    const digits = parts.find(({ type }) => type === 'integer')?.value ?? ''
    const base = power - digits.length + 1
    if (/^[A-Za-z]{1,3}$/.test(letters)) result[base] = letters
  }
  return result
}
