import { articleKey, type Cache } from '../cache/index.ts'
import { summariseNames } from '../check/summarise-names.ts'
import { paths } from '../locale/paths.ts'
import { readTranslations } from '../locale/read-translations.ts'
import { mergeSummaries } from '../name/index.ts'
import type { ArticlePath } from '../source/find-articles.ts'
import type { NameSummary, Settings, Termbase } from '../types.ts'
import type { Renames } from './find-renames.ts'

/** What is known beyond an article. */
export interface KnownNames {
  termbase: Termbase
  names: NameSummary
}

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
      const units = await readTranslations(settings, namespace, old)
      summaries.push(summariseNames(units, settings.sourceLocale, termbase))
    } else if (!fresh.has(namespace)) {
      summaries.push(await summaryOf(settings, namespace, termbase, cache))
    }
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
  const key = cache && (await articleKey(cache, files))
  const record = await cache?.find(namespace)
  if (record?.names && record.names.key === key) return record.names.summary
  const units = await readTranslations(settings, namespace)
  const summary = summariseNames(units, settings.sourceLocale, termbase)
  if (cache && key) await cache.keep(namespace, { ...record, names: { key, summary } })
  return summary
}
