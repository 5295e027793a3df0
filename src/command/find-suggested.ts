import { memoryFiles } from '../memory/memory-files.ts'
import { openMemory } from '../memory/open-memory.ts'
import { type Suggested, suggestUnits } from '../memory/suggest-units.ts'
import type { Outcome } from '../run.ts'
import type { CommandInput, LocaleFile } from '../types.ts'

/** What is proposed for a unit, and the file of its translation. */
export interface FoundSuggestions extends Suggested {
  localeFile: LocaleFile
}

/** What the memory proposes for the new and stale units of a locale, article by article. */
export async function findSuggested(
  { settings }: CommandInput,
  { results, known }: Outcome,
  locale: string,
  min: number,
): Promise<FoundSuggestions[]> {
  const resolved = await settings()
  const { root, sourceLocale } = resolved
  const memory = await openMemory(root, await memoryFiles(resolved))
  try {
    return results.flatMap(({ article, pairs, localeFiles }) => {
      const localeFile = localeFiles.get(locale)
      const found = suggestUnits(memory, article, pairs, min, { sourceLocale, locale, ...known })
      return localeFile ? found.map(each => ({ ...each, localeFile })) : []
    })
  } finally {
    memory.close()
  }
}
