/**
 * Whether a locale is a pseudo-locale, whose texts are made by a program to test a layout or a
 * workflow: those of the regions `XA` to `XC` (CLDR names `en-XA` and `ar-XB`).
 */
export function isPseudoLocale(locale: string): boolean {
  return /^X[A-C]$/.test(new Intl.Locale(locale).region ?? '')
}
