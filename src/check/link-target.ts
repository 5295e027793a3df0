/**
 * A link or picture that does not lead where the source's leads.
 *
 * ## Why
 *
 * A reader trusts a link. Every destination of the source stands in the translation, and no other:
 * a lost one is a lost proof, a changed one is a broken page or somebody else's. References may be
 * written as links and links as references. The same page under the name of the translation's locale
 * will do: `/en/2025/` for `/de/2025/`, and on the own site for `/2025/`. Where pages have their
 * counterparts elsewhere, the option `map` says so, and then it alone holds; fragments of pages of the
 * own site (`#kosten`) may differ, as headings do.
 *
 * ## Options
 *
 * `map`: per locale, what the start of a destination becomes, `{"en": {"/de/": "/en/"}}`. The
 * longest start holds. Default: none.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Mehr dazu steht [im Bericht](https://example.org/bericht).
 * ```
 *
 * ```md target
 * [The report](https://example.org/bericht) has more.
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Mehr dazu steht [im Bericht](https://example.org/bericht).
 * ```
 *
 * ```md target
 * [The report](https://example.com/bericht) has more.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:39: error: Unexpected destination `https://example.com/bericht`, expected `https://example.org/bericht`
 * ```
 *
 * @example {"locale": "en", "rules": {"link-target": ["error", {"map": {"en": {"/de/": "/en/"}}}]}}
 *
 * ```md source
 * Mehr dazu steht [im Bericht](/de/2025/).
 * ```
 *
 * ```md target
 * [The report](/en/2025/) has more.
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en", "rules": {"link-target": ["error", {"map": {"en": {"/de/": "/en/"}}}]}}
 *
 * ```md source
 * Mehr dazu steht [im Bericht](/de/2025/).
 * ```
 *
 * ```md target
 * [The report](/de/2025/) has more.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:39: error: Unexpected destination `/de/2025/`, expected `/en/2025/`
 * ```
 */

import * as z from 'zod'
import type { PairCheck } from '../types.ts'
import { compareDestinations } from './compare-destinations.ts'
import { optionsOf } from './options-of.ts'

const options = z.strictObject({
  map: z.record(z.string(), z.record(z.string(), z.string())).default({}),
})

export const linkTarget: PairCheck = {
  id: 'link-target',
  on: 'pair',
  markup: true,
  severity: 'error',
  fixable: true,
  options,
  *run(context) {
    const { map } = optionsOf('link-target', options, context.settings)
    const own = map[context.pair.locale]
    yield* compareDestinations(context, 'link-target', own)
  },
}
