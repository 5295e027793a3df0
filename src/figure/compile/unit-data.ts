import { createRequire } from 'node:module'
import { deMeasure } from '../language/measure/de.ts'
import { enMeasure } from '../language/measure/en.ts'
import { symbols } from '../language/measure/symbols.ts'
import { viMeasure } from '../language/measure/vi.ts'
import type { UnitSize } from '../types.ts'
import { unitSizes } from './unit-sizes.ts'
import { units } from './units.ts'

/** Units that languages add to the CLDR table. */
const overlay = [symbols, ...[deMeasure, enMeasure, viMeasure].map(({ unit }) => unit ?? {})]
  .flatMap(words => Object.keys(words))
  .filter(id => /^[a-z0-9-]+$/.test(id))

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
    units: unitSizes([...new Set([...Object.keys(units('en')), ...overlay])]),
  }
}
