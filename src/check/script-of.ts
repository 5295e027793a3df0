const known = new Map<string, string>()

/** The script that a locale is usually written in, as CLDR calls it; empty where nobody knows. */
export function scriptOf(locale: string): string {
  const before = known.get(locale)
  if (before !== undefined) return before
  const script = new Intl.Locale(locale).maximize().script ?? ''
  known.set(locale, script)
  return script
}
