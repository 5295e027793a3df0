import type { Nodes } from 'mdast'
import type { Unit } from '../../types.ts'
import type { Source } from '../span-unit.ts'
import { definition } from './definition.ts'
import { heading } from './heading.ts'
import { paragraph } from './paragraph.ts'
import { tableCell } from './table-cell.ts'
import { toml } from './toml.ts'
import { yaml } from './yaml.ts'

/** Makes the units of a node of its type. */
export type Handle<Type extends Nodes['type']> = (
  node: Extract<Nodes, { type: Type }>,
  source: Source,
) => Unit[]

/** What makes the units, by type of node. */
export const handlers: { [Type in Nodes['type']]?: Handle<Type> } = {
  definition,
  heading,
  paragraph,
  tableCell,
  toml,
  yaml,
}
