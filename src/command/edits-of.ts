import type { RunOptions } from '../run.ts'
import type { Draft, Edit } from '../types.ts'

/** The articles of some drafts, and what the pipeline is told of their units. */
export function editsOf(
  drafts: readonly Draft[],
  toEdit: (draft: Draft) => Edit,
): { operands: string[] } & Required<Pick<RunOptions, 'edit'>> {
  const key = (...of: string[]): string => JSON.stringify(of)
  const edits = new Map(
    drafts.map(draft => [key(draft.namespace, draft.locale, draft.id), toEdit(draft)]),
  )
  const operands = [...new Set(drafts.map(({ namespace }) => namespace))]
  return { operands, edit: (...of) => edits.get(key(...of)) }
}
