/**
 * An address that runs a script or opens a file.
 *
 * ## Why
 *
 * `javascript:`, `data:`, `vbscript:` and `file:` make of a link or picture a program that runs in
 * the reader's name. Only the source may have them; in a translation they are refused in whatever
 * encoding they hide.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Mehr steht [hier](https://example.org/).
 * ```
 *
 * ```md target
 * There is more [here](https://example.org/).
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Mehr steht [hier](https://example.org/).
 * ```
 *
 * ```md target
 * There is more [here](java&#115;cript&colon;alert(1)).
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:44: error: Unexpected address `java&#115;cript&colon;alert(1)` that runs a script or opens a file, expected `https://example.org/`
 * ```
 */

import type { PairCheck } from '../types.ts'
import { compareDestinations } from './compare-destinations.ts'

export const noScriptUrl: PairCheck = {
  id: 'no-script-url',
  on: 'pair',
  markup: true,
  severity: 'error',
  fixable: true,
  *run(context) {
    yield* compareDestinations(context, 'no-script-url')
  },
}
