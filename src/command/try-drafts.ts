import type { CommandInput, Draft, Edit, FindingMessage } from '../types.ts'
import { editsOf } from './edits-of.ts'
import { runWhole } from './run-whole.ts'

/**
 * What the checks find in drafts if they are taken for translations: of a draft that is not
 * published nothing would be worse than a warning. Writes nothing.
 */
export async function tryDrafts(
  input: CommandInput,
  drafts: readonly Draft[],
): Promise<Map<Draft, FindingMessage[]>> {
  if (drafts.length === 0) return new Map()
  const { operands, edit } = editsOf(drafts, ({ target }): Edit => ({ target, fills: true }))
  const { results } = await runWhole({ ...input, operands, flags: {} }, { writes: 'locales', edit })
  const byArticle = new Map(results.map(result => [result.article.namespace, result]))
  return new Map(
    drafts.map(draft => {
      const { file } = byArticle.get(draft.namespace)?.localeFiles.get(draft.locale) ?? {}
      const messages: readonly FindingMessage[] = file?.messages ?? []
      return [draft, messages.filter(({ unit }) => unit === draft.id)]
    }),
  )
}
