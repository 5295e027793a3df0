import type { PhrasingContent } from 'mdast'
import { type Labels, parseInline } from '../../src/markdown/index.ts'
import type { Unit } from '../../src/types.ts'

/** What a unit says. */
export function inline(unit: Unit, labels: Labels): PhrasingContent[] {
  return parseInline(unit.text, labels).children
}
