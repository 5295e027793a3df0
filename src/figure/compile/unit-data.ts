import { createRequire } from 'node:module'
import type { UnitSize } from '../types.ts'
import { unitSizes } from './unit-sizes.ts'
import { units } from './units.ts'

/** The compiled table of what the units are worth: `../language/data/unit-size.json`. */
export function unitData(): {
  'SPDX-License-Identifier': string
  cldr: string
  units: Record<string, UnitSize>
} {
  const require = createRequire(import.meta.url)
  return {
    'SPDX-License-Identifier': 'Unicode-3.0',
    cldr: require('cldr-core/package.json').version,
    units: unitSizes(Object.keys(units('en'))),
  }
}
