/** Names and symbols of every currency, keyed by ISO 4217 code, as CLDR has them for `language`. */
export function currencies(language: string): Record<string, string[]> {
  const result: Record<string, string[]> = {}
  for (const currency of Intl.supportedValuesOf('currency')) {
    const words = new Set<string>()
    for (const currencyDisplay of ['name', 'symbol', 'narrowSymbol'] as const) {
      const format = new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        currencyDisplay,
      })
      for (const value of [0, 1, 2, 5, 11, 1.5, 100]) {
        const part = format.formatToParts(value).find(({ type }) => type === 'currency')
        if (part) words.add(part.value)
      }
    }
    words.delete(currency)
    words.delete('¤')
    if (words.size > 0) result[currency] = [...words]
  }
  return result
}
