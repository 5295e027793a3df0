/**
 * A reference to a file that is not there.
 *
 * ## Why
 *
 * Pictures and other files that an article refers to are copied beside its output. One that is
 * missing would be a broken picture in every language.
 *
 * @example {"locale": "en", "assets": ["there.png"]}
 *
 * ```md source
 * Das Bild ![Ein Bild](there.png) zeigt es.
 * ```
 *
 * ```md target
 * The picture ![A picture](there.png) shows it.
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Das Bild ![Ein Bild](gone.png) zeigt es.
 * ```
 *
 * ```md target
 * The picture ![A picture](gone.png) shows it.
 * ```
 *
 * ```txt output
 * source/example.md:1:10: warning: Unexpected reference to `gone.png`, expected a file `source/gone.png`
 * ```
 */

import type { ArticleCheck } from '../types.ts'

export const missingAsset: ArticleCheck = {
  id: 'missing-asset',
  on: 'article',
  severity: 'warning',
  fixable: false,
  *run({ article: { file }, settings, missing }) {
    for (const { url, path, start, end } of missing) {
      const values = { url, path: `${settings.folders.source}/${path}` }
      yield { message: 'gone', values, place: { file, span: { start, end } } }
    }
  },
}
