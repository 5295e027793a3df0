/** A locale as a language calls it, with its tag: `Vietnamese (vi)`. */
export function localeName(locale: string, language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(locale)
  return name === undefined ? locale : `${name} (${locale})`
}
