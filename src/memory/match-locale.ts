/** The tag among those of a file that a locale means: itself, else one of the same language. */
export function matchLocale(locale: string, tags: readonly string[]): string | undefined {
  const wanted = plain(locale)
  const [language] = wanted.split('-')
  return (
    tags.find(tag => plain(tag) === wanted) ??
    tags.find(tag => plain(tag) === language) ??
    tags.find(tag => wanted === language && plain(tag).split('-')[0] === language)
  )
}

function plain(tag: string): string {
  return tag.trim().replaceAll('_', '-').toLowerCase()
}
