import { type Labels, splitInline } from '../markdown/index.ts'
import type { Content } from '../types.ts'
import { Problem } from '../util/problem.ts'

/** Inline Markdown as text and codes; what the parser refuses is text as it stands. */
export function split(markdown: string, labels: Labels): Content {
  try {
    return splitInline(markdown, labels)
  } catch (error) {
    if (error instanceof Problem) return [markdown]
    throw error
  }
}
