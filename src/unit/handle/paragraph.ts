import type { Paragraph } from 'mdast'
import type { Unit } from '../../types.ts'
import { inlineUnit, type Source } from '../inline-unit.ts'

/** Paragraphs, those in lists, block quotes and footnotes included. */
export function paragraph(node: Paragraph, source: Source): Unit | undefined {
  return inlineUnit('paragraph', node.children, source)
}
