import { articleKey, type Cache } from '../cache/index.ts'
import { paths } from '../locale/paths.ts'
import { mergeSummaries } from '../name/merge-summaries.ts'
import type { ArticlePath } from '../source/find-articles.ts'
import type { NameSummary, Settings, Termbase } from '../types.ts'
import type { Renames } from './find-renames.ts'

/** What is known beyond an article. */
export interface KnownNames {
  termbase: Termbase
  names: NameSummary
}

/** So many summaries are held at once: what they have in common takes its place once. */
const batch = 500

/** What all articles show of names, so that one that is checked alone gives the same findings. */
export async function knowNames(
  settings: Settings,
  all: readonly ArticlePath[],
  termbase: Termbase,
  { from, fresh }: Renames,
  cache?: Cache,
): Promise<KnownNames> {
  const summaries: NameSummary[] = []
  for (const { namespace } of settings.rules.name === 'off' ? [] : all) {
    const old = from.get(namespace)
    if (old !== undefined) {
      summaries.push(await summarise(settings, namespace, termbase, old))
    } else if (!fresh.has(namespace)) {
      summaries.push(await summaryOf(settings, namespace, termbase, cache))
    }
    if (summaries.length >= batch) summaries.splice(0, batch, mergeSummaries(summaries))
  }
  return { termbase, names: mergeSummaries(summaries) }
}

async function summaryOf(
  settings: Settings,
  namespace: string,
  termbase: Termbase,
  cache: Cache | undefined,
): Promise<NameSummary> {
  const files = [settings.sourceLocale, ...settings.targets].map(locale =>
    paths.locale(settings, locale, namespace),
  )
  const key = cache && articleKey(cache, files)
  const record = cache?.find(namespace)
  if (record?.names && record.names.key === key) return record.names.summary
  const summary = await summarise(settings, namespace, termbase)
  if (key) await cache?.note(namespace, { names: { key, summary } })
  return summary
}

/**
 * @param old The namespace that the files of a renamed article still stand under.
 */
async function summarise(
  settings: Settings,
  namespace: string,
  termbase: Termbase,
  old?: string,
): Promise<NameSummary> {
  const { readTranslations } = await import('../locale/read-translations.ts')
  const { summariseNames } = await import('../check/summarise-names.ts')
  const units = await readTranslations(settings, namespace, old)
  return summariseNames(units, settings.sourceLocale, termbase)
}
