/** What a comment of an article tells stet. */
export interface Directive {
  kind: 'ignore' | 'ignore-start' | 'ignore-end' | 'note'
  /** Text of a note. */
  text: string
}

const comment = /(?:<!--|\/\*)\s*stet-(?:(ignore(?:-start|-end)?)\s*|note:([\s\S]*?))(?:-->|\*\/)/g

/**
 * What comments tell stet, in order: `<!-- stet-ignore -->`, `<!-- stet-ignore-start -->`,
 * `<!-- stet-ignore-end -->` and `<!-- stet-note: … -->`; in MDX, whose comments are expressions,
 * the same between slashes with asterisks.
 */
export function directives(comments: string): Directive[] {
  return Array.from(comments.matchAll(comment), ([, kind = 'note', text = '']) => ({
    kind: kind as Directive['kind'],
    text: text.trim(),
  }))
}
