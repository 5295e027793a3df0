import type { Heading } from 'mdast'
import type { Unit } from '../../types.ts'
import { inlineUnit } from '../inline-unit.ts'
import type { Source } from '../span-unit.ts'

/** Headings of both forms. */
export function heading(node: Heading, source: Source): Unit[] {
  return inlineUnit('heading', node.children, source)
}
