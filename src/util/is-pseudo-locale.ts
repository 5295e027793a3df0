const known = new Map<string, boolean>()

/**
 * Whether a locale is a pseudo-locale, whose texts are made by a program to test a layout or a
 * workflow: those of the regions `XA` to `XC` (CLDR names `en-XA` and `ar-XB`).
 */
export function isPseudoLocale(locale: string): boolean {
  const before = known.get(locale)
  if (before !== undefined) return before
  const found = /^X[A-C]$/.test(new Intl.Locale(locale).region ?? '')
  known.set(locale, found)
  return found
}
