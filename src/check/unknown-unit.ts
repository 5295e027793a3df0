/**
 * A translation whose id belongs to no unit.
 *
 * ## Why
 *
 * A key with a typing error is a translation that nobody will ever read. stet leaves it where the
 * translator put it, so that nothing is lost, and says which unit was probably meant; where that
 * unit has no other translation, the finding is an error, as readers would get the source instead.
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
 * @example {"locale": "en", "key": "guten-mogren", "rules": {"untranslated": "off", "out-of-sync": "off"}}
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
 * locales/en/example.json:2:4: error: Unexpected unit id `guten-mogren`, expected `guten-morgen`
 * ```
 */

import { location } from 'vfile-location'
import type { ArticleCheck } from '../types.ts'
import { suggest } from '../util/suggest.ts'

export const unknownUnit: ArticleCheck = {
  id: 'unknown-unit',
  on: 'article',
  severity: 'error',
  fixable: false,
  *run({ unknown, units, localeFiles }) {
    const ids = units.map(({ id }) => id)
    for (const { locale, entry } of unknown) {
      const file = localeFiles.get(locale)?.file
      if (!file) continue
      const near = suggest(entry.id, ids)
      const meant = near ? localeFiles.get(locale)?.entries.get(near) : undefined
      const line = meant && location(file).toPoint(meant.at.start)?.line
      yield {
        message: near ? 'near' : 'none',
        ...(line && meant.value === '' ? { note: 'move', values: { line } } : {}),
        severity: near && !meant?.value ? 'error' : 'warning',
        place: { file, span: { start: entry.key.start + 1, end: entry.key.end - 1 } },
        actual: entry.id,
        expected: near ? [near] : [],
      }
    }
  },
}
