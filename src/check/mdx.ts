/**
 * An article that is no MDX, though its extension says so.
 *
 * ## Why
 *
 * Tools that read `.mdx` files will reject it in every language. stet does too, unless the
 * configuration says `mdx: "fallback"`: then it reads the article as Markdown, in which JSX and
 * expressions are text to translate.
 *
 * @example {"locale": "en", "mdx": "fallback"}
 *
 * ```md source
 * Ein <b>Wort</b>
 * ```
 *
 * ```md target
 * A <b>word</b>
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en", "mdx": "fallback"}
 *
 * ```md source
 * Ein <b>Wort
 * ```
 *
 * ```md target
 * A <b>word
 * ```
 *
 * ```txt output
 * source/example.mdx:1:1: warning: Unexpected Markdown that MDX rejects, expected MDX: Expected a closing tag for `<b>` (1:5-1:8) before the end of `paragraph`
 * ```
 */

import type { ArticleCheck } from '../types.ts'

export const mdx: ArticleCheck = {
  id: 'mdx',
  on: 'article',
  severity: 'warning',
  fixable: false,
  *run({ article: { file, rejected } }) {
    if (!rejected) return
    const { reason, offset } = rejected
    yield {
      message: 'rejected',
      values: { reason },
      place: { file, span: { start: offset, end: offset } },
    }
  },
}
