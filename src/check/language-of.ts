const known = new Map<string, string>()

/** The language of a locale: `de` for `de-CH`. */
export function languageOf(locale: string): string {
  const before = known.get(locale)
  if (before !== undefined) return before
  const { language } = new Intl.Locale(locale)
  known.set(locale, language)
  return language
}
