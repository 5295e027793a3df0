/**
 * Under which names CLDR may have what is said of a locale, best first: the locale itself, its
 * language with its script, its language.
 */
export function candidates(locale: string): string[] {
  const { language, script, region } = new Intl.Locale(locale).maximize()
  return [...new Set([locale, `${language}-${region}`, `${language}-${script}`, language])]
}
