import type { Paragraph } from 'mdast'
import type { Unit } from '../../types.ts'
import { inlineUnit } from '../inline-unit.ts'
import type { Source } from '../span-unit.ts'

/** Paragraphs, those in lists, block quotes and footnotes included. */
export function paragraph(node: Paragraph, source: Source): Unit[] {
  return inlineUnit('paragraph', node.children, source)
}
