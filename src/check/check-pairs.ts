import { type Labels, labels } from '../markdown/index.ts'
import type {
  Acceptances,
  Article,
  LocaleFile,
  NameSummary,
  Pair,
  PairContext,
  Say,
  Settings,
  Termbase,
  UnitReading,
} from '../types.ts'
import { readUnit } from './read-unit.ts'
import { runChecks } from './run-checks.ts'

/** The translations of one article. */
export interface Translated {
  settings: Settings
  say: Say
  article: Article
  termbase: Termbase
  /** What the corpus shows of names. */
  names: NameSummary
  pairs: readonly Pair[]
  localeFiles: ReadonlyMap<string, LocaleFile>
  acceptances?: Acceptances | undefined
  isPublished: (pair: Pair, policies: Settings['policy']) => boolean
}

/** Checks every translation of an article; returns the pairs in which an error was found. */
export function checkPairs(translated: Translated): Set<Pair> {
  const { article, pairs, say, termbase, settings } = translated
  const known = labels(article.tree)
  const faulty = new Set<Pair>()
  const countNew = counter(pairs)
  for (const [, siblings] of Map.groupBy(pairs, ({ unit }) => unit.id)) {
    const [first] = siblings
    if (!first) continue
    const source = readUnit(settings.sourceLocale, first.unit.text, known, termbase)
    const readings = readTargets(siblings, known, termbase)
    for (const pair of siblings) {
      const localeFile = translated.localeFiles.get(pair.locale)
      if (!localeFile) continue
      const context: PairContext = {
        settings,
        article,
        pair,
        localeFile,
        source,
        target: readings.get(pair.locale),
        others: [...readings.values()].filter(({ locale }) => locale !== pair.locale),
        termbase,
        names: translated.names,
        acceptances: translated.acceptances,
        untranslated: countNew(pair),
      }
      const published = translated.isPublished(pair, settings.policy) || pair.state === 'new'
      if (runChecks({ on: 'pair', context, published }, say) > 0) faulty.add(pair)
    }
  }
  return faulty
}

/** Counts the pairs of each locale without a translation, as they come. */
function counter(pairs: readonly Pair[]): (pair: Pair) => PairContext['untranslated'] {
  const all = new Map<string, number>()
  for (const { locale, state } of pairs) {
    if (state === 'new') all.set(locale, (all.get(locale) ?? 0) + 1)
  }
  const seen = new Map<string, number>()
  return ({ locale, state }) => {
    if (state !== 'new') return undefined
    const before = seen.get(locale) ?? 0
    seen.set(locale, before + 1)
    return { before, all: all.get(locale) ?? 0 }
  }
}

function readTargets(
  pairs: readonly Pair[],
  known: Labels,
  termbase: Termbase,
): Map<string, UnitReading> {
  return new Map(
    pairs
      .filter(({ target }) => target !== '')
      .map(({ locale, target }) => [locale, readUnit(locale, target, known, termbase)]),
  )
}
