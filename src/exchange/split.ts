import { type Labels, splitInline } from '../markdown/index.ts'
import type { Content, UnitType } from '../types.ts'
import { Problem } from '../util/problem.ts'

/** Types of units whose text is no Markdown: values of the frontmatter, titles of definitions. */
const plain: readonly UnitType[] = ['definition', 'toml', 'yaml']

/**
 * The text of a unit as text and codes; without codes where it is no Markdown, or such that the
 * parser refuses it.
 */
export function split(text: string, type: UnitType, labels: Labels): Content {
  if (text === '') return []
  if (plain.includes(type)) return [text]
  try {
    return splitInline(text, labels)
  } catch (error) {
    if (error instanceof Problem) return [text]
    throw error
  }
}
