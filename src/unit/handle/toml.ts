import type { Toml } from 'mdast'
import type { Unit } from '../../types.ts'
import { fieldUnits } from '../field-units.ts'
import type { Source } from '../span-unit.ts'

/** Values of a frontmatter in TOML. */
export function toml(node: Toml, source: Source): Unit[] {
  return fieldUnits('toml', node, source)
}
