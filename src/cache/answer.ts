import type { NameSummary } from '../types.ts'

/**
 * What the names of all articles say to a question, as JSON: a table and one of its keys with a tab
 * between them, or a table as a whole. The table is a locale's spellings, or, without a name, words.
 */
export function answer(names: NameSummary, question: string): string {
  const [name = '', key] = question.split('\t')
  const table: Record<string, unknown> | undefined =
    name === '' ? names.words : names.spellings[name]
  return JSON.stringify((key === undefined ? table : table?.[key]) ?? null)
}
