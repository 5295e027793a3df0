import type { Yaml } from 'mdast'
import type { Unit } from '../../types.ts'
import { fieldUnits } from '../field-units.ts'
import type { Source } from '../span-unit.ts'

/** Values of a frontmatter in YAML. */
export function yaml(node: Yaml, source: Source): Unit[] {
  return fieldUnits('yaml', node, source)
}
