import type { Heading } from 'mdast'
import type { Unit } from '../../types.ts'
import { inlineUnit, type Source } from '../inline-unit.ts'

/** Headings of both forms. */
export function heading(node: Heading, source: Source): Unit | undefined {
  return inlineUnit('heading', node.children, source)
}
