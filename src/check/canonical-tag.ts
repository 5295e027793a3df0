/** Attributes that are text for readers; the rest of a tag is the same in every language. */
const translated = /^(?:alt|title|label|placeholder|aria-(?:label|description|placeholder))$/i

/** An attribute of a tag, as CommonMark reads tags (section 6.6). */
const attribute = /\s+([a-z_:][\w.:-]*)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/giy

/**
 * Inline HTML without what translations may write otherwise: white space between attributes, and
 * the values of those that are text. Comments and the like are kept to the letter.
 */
export function canonicalTag(html: string): string {
  const open = /^<[a-z][a-z\d-]*/i.exec(html)?.[0]
  if (!open) return html
  let result = open.toLowerCase()
  let at = open.length
  for (;;) {
    attribute.lastIndex = at
    const [found, name, value = ''] = attribute.exec(html) ?? []
    if (found === undefined || name === undefined) break
    result += ` ${name}${translated.test(name) && value !== '' ? '=' : value.replace(/^\s*=\s*/, '=')}`
    at += found.length
  }
  return result + html.slice(at).trim()
}
