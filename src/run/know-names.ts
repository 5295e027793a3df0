import { summariseNames } from '../check/summarise-names.ts'
import { readTranslations } from '../locale/read-translations.ts'
import { mergeSummaries } from '../name/index.ts'
import type { ArticlePath } from '../source/find-articles.ts'
import type { NameSummary, Settings, Termbase } from '../types.ts'

/** What is known of names beyond an article. */
export interface KnownNames {
  termbase: Termbase
  names: NameSummary
}

/** What all articles show of names, so that one that is checked alone gives the same findings. */
export async function knowNames(
  settings: Settings,
  all: readonly ArticlePath[],
  termbase: Termbase,
): Promise<KnownNames> {
  const summaries: NameSummary[] = []
  for (const { namespace } of settings.rules.name === 'off' ? [] : all) {
    const units = await readTranslations(settings, namespace)
    summaries.push(summariseNames(units, settings.sourceLocale, termbase))
  }
  return { termbase, names: mergeSummaries(summaries) }
}
