import type { VFile } from 'vfile'
import { checkPairs } from './check/check-pairs.ts'
import { reportStray } from './check/report-stray.ts'
import { reportTermbase } from './check/report-termbase.ts'
import { runChecks } from './check/run-checks.ts'
import { findNamespaces } from './locale/find-namespaces.ts'
import { paths } from './locale/paths.ts'
import { type ArticleFiles, readArticleFiles } from './locale/read-article-files.ts'
import { readTermbase } from './locale/read-termbase.ts'
import { renderArticleFiles } from './locale/render-article-files.ts'
import { labels } from './markdown/index.ts'
import { collectOutput } from './output/collect-output.ts'
import { createTranslations } from './output/create-translations.ts'
import { planOutput } from './output/plan-output.ts'
import { readAssets } from './output/read-assets.ts'
import { splice } from './output/splice.ts'
import { isPublished } from './pair/is-published.ts'
import { sync } from './pair/sync.ts'
import { type ArticlePath, findArticles } from './source/find-articles.ts'
import { readArticle } from './source/read-article.ts'
import { selectArticles } from './source/select-articles.ts'
import type { Article, LocaleFile, Pair, Say, Settings, Termbase, Unit } from './types.ts'
import { identify } from './unit/identify.ts'
import { units as findUnits } from './unit/units.ts'
import { Problem } from './util/problem.ts'
import type { FileChange } from './util/write-files.ts'

/** What to run the pipeline on. */
export interface RunOptions {
  settings: Settings
  say: Say
  /** Globs of articles; all without one. */
  articles?: readonly string[]
  /** Target locales to check, to write and to emit; all without one. */
  locales?: readonly string[]
  /** What the caller will write: nothing, the locale files, or the output as well. */
  writes: 'nothing' | 'locales' | 'all'
  /** Stale translations that a person says are still right. */
  accept?: { locale: string; ids: readonly string[] }
  /** Emits what the gate refuses. */
  force?: boolean
  progress?: (done: number, total: number) => void
}

/** An article after its way through the house. */
export interface Result {
  article: Article
  units: Unit[]
  pairs: Pair[]
  localeFiles: Map<string, LocaleFile>
  /** The emitted Markdown by locale; null where the gate refused it. */
  documents: Map<string, string | null>
  /** Files that the article refers to: bytes by path below the source folder. */
  assets: Map<string, Uint8Array>
}

/** Everything a command needs to report and to write. */
export interface Outcome {
  /** The files that findings are about. */
  files: VFile[]
  results: Result[]
  /** What brings the locale files up to the source, and the output where that was asked for. */
  changes: FileChange[]
  /** How many translations were taken over without a recorded state, by namespace. */
  adopted: Map<string, number>
}

/**
 * The pipeline: articles to units, locale files to pairs, pairs to findings and to localized
 * Markdown. Reads files and writes none.
 *
 * @throws Problem, or AggregateError of Problems, where an input is bad.
 */
export async function run(options: RunOptions): Promise<Outcome> {
  const { settings, say } = options
  const all = await findArticles(settings.root, settings.folders.source)
  const selected = selectArticles(all, options.articles ?? [])
  const namespaces = await findNamespaces(settings)
  const locales = [settings.sourceLocale, ...settings.targets]
  const names = await readTermbase(settings.root, paths.termbase(settings), locales)
  const { file, termbase, warnings } = names
  reportTermbase(file, warnings, settings, say)

  const outcome: Outcome = { files: [file], results: [], changes: [], adopted: new Map() }
  const problems: unknown[] = []
  const attempt = (work: Promise<void>): Promise<void> =>
    work.catch(error => {
      if (!(error instanceof Problem)) throw error
      problems.push(error)
    })
  for (const [done, path] of selected.entries()) {
    options.progress?.(done, selected.length)
    await attempt(runArticle(options, termbase, path, outcome))
  }
  options.progress?.(selected.length, selected.length)
  if (selected.length === all.length) {
    const known = all.map(({ namespace }) => namespace)
    for (const namespace of namespaces.filter(name => !known.includes(name))) {
      await attempt(retire(options, namespace, known, outcome))
    }
  }
  if (problems.length > 0) throw new AggregateError(problems)
  if (options.writes === 'all') {
    const output = collectOutput(outcome.results, settings, selected.length === all.length)
    outcome.changes.push(...(await planOutput(settings, output, options.force === true)))
  }
  return outcome
}

async function runArticle(
  options: RunOptions,
  termbase: Termbase,
  path: ArticlePath,
  outcome: Outcome,
): Promise<void> {
  const { settings, say } = options
  const article = await readArticle(settings.root, path)
  const files = await readArticleFiles(settings, article.namespace)
  const units = identifyUnits(findUnits(article, settings.frontmatter), article, files)
  const synced = sync({ ...files, units, accept: options.accept })
  outcome.changes.push(
    ...renderArticleFiles(settings, files, synced, true, locale => isAsked(options, locale)),
  )
  if (synced.adopted > 0) outcome.adopted.set(article.namespace, synced.adopted)

  const { assets, missing } = await readAssets(settings, article)
  const localeFiles = new Map(files.targets.map(file => [file.locale, file]))
  const { pairs, unknown } = synced
  const behind = options.writes === 'nothing' ? synced.behind : []
  const context = { settings, article, units, localeFiles, behind, unknown, missing }
  runChecks({ on: 'article', context }, say)
  const faulty = checkPairs({ ...context, say, termbase, pairs, isPublished })

  const result: Result = { article, units, pairs, localeFiles, assets, documents: new Map() }
  const out = pairs.filter(
    pair => isPublished(pair, settings.policy) && (options.force || !faulty.has(pair)),
  )
  emit(options, result, out)
  outcome.results.push(result)
  const asked = files.targets.filter(({ locale }) => isAsked(options, locale))
  outcome.files.push(article.file, ...asked.map(({ file }) => file))
}

/** Gives the units their ids, those of returning orphans among them. */
function identifyUnits(
  units: readonly Unit[],
  article: Article,
  { snapshot, orphans, state }: ArticleFiles,
): Unit[] {
  const previous = [...snapshot.entries.values()].map(({ id, value }) => ({ id, text: value }))
  const gone = [...orphans.values()].flatMap(({ entries }) => [...entries.keys()])
  const hashes = [...(state ?? [])]
    .filter(([id]) => !snapshot.entries.has(id))
    .flatMap(([id, records]) => [...records.values()].map(({ source }) => [source, id] as const))
  return identify(units, previous, {
    orphans: new Map(hashes),
    taken: [...gone, ...(state?.keys() ?? [])],
    labels: labels(article.tree),
  })
}

/** Makes the documents of a result. The gate is one article in one locale. */
function emit(options: RunOptions, result: Result, out: readonly Pair[]): void {
  const { settings, say, force = false } = options
  const { article, units, pairs, localeFiles, documents } = result
  const { namespace, file } = article
  const translations = createTranslations(settings)
  for (const [locale, texts] of Map.groupBy(out, pair => pair.locale)) {
    translations.set(locale, namespace, new Map(texts.map(({ unit, target }) => [unit.id, target])))
  }
  documents.set(settings.sourceLocale, String(file))
  for (const [locale, localeFile] of localeFiles) {
    if (!isAsked(options, locale)) continue
    const texts = translations.getAll(locale, namespace, units)
    const { text, misfits } = splice(article, units, texts)
    for (const { id, reason } of misfits) {
      const pair = pairs.find(({ unit, ...other }) => unit.id === id && other.locale === locale)
      const context = pair && { settings, article, pair, localeFile, reason }
      if (context) runChecks({ on: 'output', context, published: true }, say)
    }
    const refused = [file, localeFile.file].some(({ messages }) => messages.some(isError))
    documents.set(locale, refused && !force ? null : text)
  }
}

function isError({ fatal }: { fatal?: boolean | null | undefined }): boolean {
  return fatal === true
}

function isAsked({ locales }: RunOptions, locale: string): boolean {
  return !locales || locales.length === 0 || locales.includes(locale)
}

/** The translations of an article that left the source become orphans. */
async function retire(
  options: RunOptions,
  namespace: string,
  known: readonly string[],
  outcome: Outcome,
): Promise<void> {
  const { settings, say } = options
  const files = await readArticleFiles(settings, namespace)
  const after = sync({ ...files, units: [] })
  const asked = (locale: string): boolean => isAsked(options, locale)
  outcome.changes.push(...renderArticleFiles(settings, files, after, false, asked))
  for (const file of files.targets) {
    if (!after.unknown.some(({ locale }) => locale === file.locale)) continue
    reportStray(file, known, settings, say)
    outcome.files.push(file.file)
  }
}
