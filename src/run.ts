import { type Cache, openCache } from './cache/index.ts'
import { reportTermbase } from './check/report-termbase.ts'
import { findNamespaces } from './locale/find-namespaces.ts'
import { paths } from './locale/paths.ts'
import type { Moves } from './locale/read-article-files.ts'
import { readTermbase } from './locale/read-termbase.ts'
import { collectOutput } from './output/collect-output.ts'
import { planOutput } from './output/plan-output.ts'
import { findRenames, type Renames } from './run/find-renames.ts'
import { isAsked } from './run/is-asked.ts'
import { knowNames } from './run/know-names.ts'
import type { Outcome, Result, RunOptions } from './run/outcome.ts'
import { runCached } from './run/run-cached.ts'
import { type ArticlePath, findArticles } from './source/find-articles.ts'
import { selectArticles } from './source/select-articles.ts'
import { selectShard } from './source/select-shard.ts'
import { hash } from './util/hash.ts'
import { Problem } from './util/problem.ts'

export type { Outcome, Result, RunOptions }

/**
 * The pipeline: articles to units, locale files to pairs, pairs to findings and to localized
 * Markdown. Reads files and writes none. What parses and compares is loaded where there is work for
 * it: the cache answers without.
 *
 * @throws Problem where an input is bad that all articles need.
 */
export async function run(options: RunOptions): Promise<Outcome> {
  const { settings, say, progress } = options
  const all = await findArticles(settings.root, settings.folders.source)
  const asked = selectArticles(all, options.articles ?? [])
  const selected = selectShard(asked, options.shard)
  const namespaces = await findNamespaces(settings)
  const locales = [settings.sourceLocale, ...settings.targets]
  const names = await readTermbase(settings.root, paths.termbase(settings), locales)
  reportTermbase(names.file, names.warnings, settings, say)

  const cache = cacheOf(options, String(names.file))
  const renames = await findRenames(settings, all, namespaces, cache)
  const known = await knowNames(settings, all, names.termbase, renames, cache)
  const outcome: Outcome = {
    files: [names.file],
    results: [],
    emitted: [],
    known,
    changes: [],
    notes: [],
    problems: [],
  }
  const attempt = (path: string, work: Promise<void>): Promise<void> =>
    work.catch(error => void outcome.problems.push(problemOf(path, error)))
  for (const [done, article] of selected.entries()) {
    progress?.(done, selected.length)
    const moves = movesOf(article.namespace, renames, all, namespaces)
    const work =
      cache && !moves
        ? runCached(options, cache, known, article, outcome)
        : import('./run/run-article.ts').then(({ runArticle }) =>
            runArticle(options, known, article, outcome, moves),
          )
    await attempt(article.path, work)
  }
  await cache?.save()
  progress?.(selected.length, selected.length)
  const isWhole = asked.length === all.length
  // Articles that are gone are in no part: the first one tells of them.
  if (isWhole && (options.shard?.index ?? 1) === 1) {
    const articles = all.map(({ namespace }) => namespace)
    const left = new Set(articles.concat([...renames.from.values()]))
    for (const namespace of namespaces.filter(name => !left.has(name))) {
      const { retire } = await import('./run/retire.ts')
      await attempt(namespace, retire(options, namespace, articles, outcome))
    }
  }
  if (options.writes === 'all') {
    const isAll = isWhole && outcome.problems.length === 0
    const isLeft = (locale: string): boolean =>
      isAll && (locale === settings.sourceLocale || isAsked(options, locale))
    const output = collectOutput(outcome.emitted, settings, isLeft)
    const { changes, left } = await planOutput(settings, output, options.overwrite === true)
    outcome.changes.push(...changes)
    outcome.notes.push(...left.map(path => say('build.left', { path })))
  }
  return outcome
}

/** The cache of a run that asks for it, and whose results hold for every other. */
function cacheOf(options: RunOptions, termbase: string): Cache | undefined {
  const { cache, settings, locales = [], force, edit } = options
  if (cache === undefined || locales.length > 0 || force || edit) return
  return openCache(settings.root, hash(`${cache}\n${termbase}`))
}

/** What stet itself does wrong with an article is no reason to leave the others. */
function problemOf(path: string, error: unknown): Problem {
  if (error instanceof Problem) return error
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return new Problem('article-crash', { path, error: text }, { path }, { cause: error })
}

/** Where the files of an article stand that was renamed; undefined where they are in their places. */
function movesOf(
  namespace: string,
  { from, fresh }: Renames,
  all: readonly ArticlePath[],
  namespaces: readonly string[],
): Moves | undefined {
  const old = from.get(namespace)
  const isTaken = namespaces.includes(namespace)
  if (old === undefined) {
    return fresh.has(namespace) ? { from: undefined, isFree: false, isTaken } : undefined
  }
  return { from: old, isFree: !all.some(article => article.namespace === old), isTaken }
}
