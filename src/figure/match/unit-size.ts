import table from '../language/data/unit-size.json' with { type: 'json' }
import type { UnitSize } from '../types.ts'

/** What each CLDR unit id is worth in the base units of its dimension, exactly. */
export const unitSize: Readonly<Record<string, UnitSize>> = table.units
