import type { TableCell } from 'mdast'
import type { Unit } from '../../types.ts'
import { inlineUnit, type Source } from '../inline-unit.ts'

/** Cells of tables. */
export function tableCell(node: TableCell, source: Source): Unit | undefined {
  return inlineUnit('tableCell', node.children, source)
}
