/**
 * An article that is newer than its locale files.
 *
 * ## Why
 *
 * Translators see a changed article only after `stet sync` has brought their files up to it. A
 * check does so in memory and writes nothing; this finding says that somebody has to.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Guten Morgen
 * ```
 *
 * ```md target
 * Good morning
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en", "snapshot": "Guten Abend"}
 *
 * ```md source
 * Guten Morgen
 * ```
 *
 * ```md target
 * Good morning
 * ```
 *
 * ```txt output
 * source/example.md:1:1: warning: Unexpected source newer than its locale files, expected `stet sync` after the change
 * ```
 */

import type { ArticleCheck } from '../types.ts'

export const outOfSync: ArticleCheck = {
  id: 'out-of-sync',
  on: 'article',
  severity: 'warning',
  fixable: false,
  *run({ article: { file }, behind }) {
    if (!behind) return
    const [first] = behind
    yield {
      message: first ? 'source' : 'files',
      place: { file, ...(first ? { span: { start: first.start, end: first.end } } : {}) },
      values: { count: behind.length },
      ...(first ? { note: 'units' } : {}),
    }
  },
}
