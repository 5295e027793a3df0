import type { PhrasingContent } from 'mdast'
import type { Unit, UnitType } from '../types.ts'
import { type Source, spanUnit } from './span-unit.ts'

/** The unit of a block's inline content; none for a block without any. */
export function inlineUnit(
  type: UnitType,
  children: readonly PhrasingContent[],
  source: Source,
): Unit[] {
  const start = children[0]?.position?.start.offset
  const end = children.at(-1)?.position?.end.offset
  return start === undefined || end === undefined ? [] : [spanUnit(type, { start, end }, source)]
}
