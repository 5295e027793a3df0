/**
 * An address whose host can pass for another.
 *
 * ## Why
 *
 * `nvidiа.com` with a Cyrillic `а`, `xn--nvidi-6fg.com` and `nvidia.com@example.org` all lead to
 * somebody else. Only the source may have such hosts.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Das meldet <https://nvidia.com/>.
 * ```
 *
 * ```md target
 * This is reported by <https://nvidia.com/>.
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Das meldet <https://nvidia.com/>.
 * ```
 *
 * ```md target
 * This is reported by <https://nvidiа.com/>.
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:39: error: Unexpected address `https://nvidiа.com/` whose host can pass for another, expected `https://nvidia.com/`
 * ```
 */

import type { PairCheck } from '../types.ts'
import { compareDestinations } from './compare-destinations.ts'

export const noLookalikeHost: PairCheck = {
  id: 'no-lookalike-host',
  on: 'pair',
  markup: true,
  severity: 'error',
  fixable: true,
  *run(context) {
    yield* compareDestinations(context, 'no-lookalike-host')
  },
}
