import { memoryFiles } from '../memory/memory-files.ts'
import { openMemory } from '../memory/open-memory.ts'
import { type Suggested, suggestUnits } from '../memory/suggest-units.ts'
import type { Outcome } from '../run.ts'
import type { CommandInput } from '../types.ts'

/** What the memory proposes for the new and stale units of a locale, article by article. */
export async function findSuggested(
  { settings }: CommandInput,
  { results, known }: Outcome,
  locale: string,
  min: number,
): Promise<Suggested[]> {
  const resolved = await settings()
  const { root, sourceLocale } = resolved
  const memory = await openMemory(root, await memoryFiles(resolved))
  try {
    return results.flatMap(({ article, pairs }) =>
      suggestUnits(memory, article, pairs, min, { sourceLocale, locale, ...known }),
    )
  } finally {
    memory.close()
  }
}
