/** The language of a locale: `de` for `de-CH`. */
export function languageOf(locale: string): string {
  return new Intl.Locale(locale).language
}
