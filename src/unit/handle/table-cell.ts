import type { TableCell } from 'mdast'
import type { Unit } from '../../types.ts'
import { inlineUnit } from '../inline-unit.ts'
import type { Source } from '../span-unit.ts'

/** Cells of tables. */
export function tableCell(node: TableCell, source: Source): Unit[] {
  return inlineUnit('tableCell', node.children, source)
}
