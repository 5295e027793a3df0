import { languageOf } from './language-of.ts'

/** A text with its locale. */
interface Localized {
  locale: string
}

/**
 * The addresses of a source whose page in the translation's language an address can be: the name of
 * the target's locale in its path stands for that of the source's (`/en/a` for `/de/a`), and on the
 * own site for nothing (`/en/a` for `/a`).
 */
export function pagesInSource(url: string, source: Localized, target: Localized): string[] {
  const [, host = '', path = '', rest = ''] =
    /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)(.*)$/is.exec(url) ?? []
  const segments = path.split('/')
  const own = namesOf(target.locale)
  return segments.flatMap((segment, index) => {
    if (!own.includes(segment.toLowerCase())) return []
    const isFirst = host === '' && segments.slice(0, index).every(before => before === '')
    const others = [...namesOf(source.locale).map(name => [name]), ...(isFirst ? [[]] : [])]
    return others.map(name => host + segments.toSpliced(index, 1, ...name).join('/') + rest)
  })
}

/** What sites call a locale in their paths. */
function namesOf(locale: string): string[] {
  const tag = locale.toLowerCase()
  return [...new Set([tag, tag.replaceAll('-', '_'), languageOf(locale)])]
}
