import type { Definition } from 'mdast'
import type { Unit } from '../../types.ts'
import { type Source, spanUnit } from '../span-unit.ts'

/** Titles of definitions. */
export function definition({ data }: Definition, source: Source): Unit[] {
  return data?.title ? [spanUnit('definition', data.title, source)] : []
}
