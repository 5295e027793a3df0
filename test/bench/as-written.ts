import type { Syntax } from '../../src/types.ts'
import { Problem } from '../../src/util/problem.ts'

/**
 * Uses a document in the syntax that its extension says; what MDX rejects is used as Markdown, as
 * with `mdx: "fallback"`.
 */
export function asWritten<Value>(name: string, use: (syntax: Syntax | 'rejected') => Value): Value {
  if (!name.endsWith('.mdx')) return use('markdown')
  try {
    return use('mdx')
  } catch (error) {
    if (error instanceof Problem && error.key === 'mdx-syntax') return use('rejected')
    throw error
  }
}
