/** The year of digits; two of them mean the century nearest to the turn of the millennium. */
export function fullYear(text: string): number {
  const year = Number(text)
  if (text.length !== 2) return year
  return year < 50 ? 2000 + year : 1900 + year
}
