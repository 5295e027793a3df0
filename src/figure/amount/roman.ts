const digits: Record<string, number> = { I: 1, V: 5, X: 10 }

/** The value of a Roman numeral up to 39; undefined for anything else. */
export function roman(text: string): number | undefined {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return undefined
  const values = [...text].map(letter => digits[letter] ?? 0)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}
