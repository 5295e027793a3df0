/** What a comment of an article tells stet. */
export interface Directive {
  kind: 'ignore' | 'ignore-start' | 'ignore-end' | 'note'
  /** Text of a note. */
  text: string
}

const comment = /<!--\s*stet-(?:(ignore(?:-start|-end)?)\s*|note:([\s\S]*?))-->/g

/**
 * What the comments in HTML tell stet, in order: `<!-- stet-ignore -->`, `<!-- stet-ignore-start -->`,
 * `<!-- stet-ignore-end -->` and `<!-- stet-note: … -->`.
 */
export function directives(html: string): Directive[] {
  return Array.from(html.matchAll(comment), ([, kind = 'note', text = '']) => ({
    kind: kind as Directive['kind'],
    text: text.trim(),
  }))
}
