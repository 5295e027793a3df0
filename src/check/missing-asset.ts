/**
 * A reference to a file that is not there.
 *
 * ## Why
 *
 * Pictures and other files that an article refers to are copied beside its output. One that is
 * missing would be a broken picture in every language. So are those that a translation alone refers
 * to: a picture with words in it has its counterpart (`en/plan.png` for `de/plan.png`).
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
 *
 * @example {"locale": "en", "assets": ["de/plan.png"]}
 *
 * ```md source
 * Das Bild ![Ein Plan](de/plan.png) zeigt es.
 * ```
 *
 * ```md target
 * The picture ![A plan](en/plan.png) shows it.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:37: warning: Unexpected reference to `en/plan.png`, expected a file `source/en/plan.png`
 * ```
 */

import type { ArticleCheck } from '../types.ts'
import { placeInTarget } from './place-in-target.ts'

export const missingAsset: ArticleCheck = {
  id: 'missing-asset',
  on: 'article',
  severity: 'warning',
  fixable: false,
  *run({ article: { file }, localeFiles, settings, missing }) {
    for (const { url, path, pair, start, end } of missing) {
      const values = { url, path: `${settings.folders.source}/${path}` }
      const span = { start, end }
      const localeFile = pair && localeFiles.get(pair.locale)
      const place = localeFile ? placeInTarget({ localeFile, pair }, span) : { file, span }
      yield { message: 'gone', values, place }
    }
  },
}
