import type { Nodes } from 'mdast'
import type { Unit } from '../../types.ts'
import type { Source } from '../inline-unit.ts'
import { heading } from './heading.ts'
import { paragraph } from './paragraph.ts'
import { tableCell } from './table-cell.ts'

/** Makes the unit of a node of its type. */
export type Handle<Type extends Nodes['type']> = (
  node: Extract<Nodes, { type: Type }>,
  source: Source,
) => Unit | undefined

/** What makes the units, by type of node. */
export const handlers: { [Type in Nodes['type']]?: Handle<Type> } = {
  heading,
  paragraph,
  tableCell,
}
