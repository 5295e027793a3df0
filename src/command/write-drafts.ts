import type { CommandInput, Draft } from '../types.ts'
import type { Lock } from '../util/lock.ts'
import { writeProject } from '../util/write-project.ts'
import { editsOf } from './edits-of.ts'
import { runWhole } from './run-whole.ts'

/**
 * Writes drafts into the entries that are still empty.
 *
 * @returns Those that were written.
 */
export async function writeDrafts(
  input: CommandInput,
  lock: Lock,
  drafts: readonly Draft[],
): Promise<Draft[]> {
  if (drafts.length === 0) return []
  const { operands, edit } = editsOf(drafts, ({ target }) => ({
    target,
    status: 'draft',
    fills: true,
  }))
  const options = { writes: 'locales', edit } as const
  const { results, changes } = await runWhole({ ...input, operands, flags: {} }, options)
  await writeProject(lock, changes)
  const filled = new Set(
    results.flatMap(({ article, pairs }) =>
      pairs.map(({ locale, unit, state, target }) =>
        JSON.stringify([article.namespace, locale, unit.id, state, target]),
      ),
    ),
  )
  return drafts.filter(({ namespace, locale, id, target }) =>
    filled.has(JSON.stringify([namespace, locale, id, 'draft', target])),
  )
}
