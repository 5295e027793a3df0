import type { VFile } from 'vfile'
import { checkPairs } from './check/check-pairs.ts'
import { reportStray } from './check/report-stray.ts'
import { reportTermbase } from './check/report-termbase.ts'
import { runChecks } from './check/run-checks.ts'
import { summariseNames } from './check/summarise-names.ts'
import { findNamespaces } from './locale/find-namespaces.ts'
import { paths } from './locale/paths.ts'
import { readArticleFiles } from './locale/read-article-files.ts'
import { readTermbase } from './locale/read-termbase.ts'
import { readTranslations } from './locale/read-translations.ts'
import { renderArticleFiles } from './locale/render-article-files.ts'
import { rewriteLocaleFile } from './locale/rewrite-locale-file.ts'
import { mergeSummaries } from './name/index.ts'
import { collectOutput } from './output/collect-output.ts'
import { createTranslations } from './output/create-translations.ts'
import { omit } from './output/omit.ts'
import { planOutput } from './output/plan-output.ts'
import { readAssets } from './output/read-assets.ts'
import { splice } from './output/splice.ts'
import { isPublished } from './pair/is-published.ts'
import { sync } from './pair/sync.ts'
import { type ArticlePath, findArticles } from './source/find-articles.ts'
import { readArticle } from './source/read-article.ts'
import { selectArticles } from './source/select-articles.ts'
import type {
  Article,
  Edit,
  LocaleFile,
  NameSummary,
  Pair,
  Say,
  Settings,
  Termbase,
  Unit,
} from './types.ts'
import { identifyUnits } from './unit/identify-units.ts'
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
  /** What a person says of the translation of a unit now. */
  edit?: ((namespace: string, locale: string, id: string) => Edit | undefined) | undefined
  /** Emits what the gate refuses. */
  force?: boolean
  /** Replaces files in the output folder that stet did not write. */
  overwrite?: boolean
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
  /** What else there is to say, in the user's language. */
  notes: string[]
  /** Why articles are left out: exit code 2. Nothing of theirs changes; the others are there. */
  problems: Problem[]
}

/**
 * The pipeline: articles to units, locale files to pairs, pairs to findings and to localized
 * Markdown. Reads files and writes none.
 *
 * @throws Problem where an input is bad that all articles need.
 */
export async function run(options: RunOptions): Promise<Outcome> {
  const { settings, say, progress } = options
  const all = await findArticles(settings.root, settings.folders.source)
  const selected = selectArticles(all, options.articles ?? [])
  const namespaces = await findNamespaces(settings)
  const locales = [settings.sourceLocale, ...settings.targets]
  const names = await readTermbase(settings.root, paths.termbase(settings), locales)
  reportTermbase(names.file, names.warnings, settings, say)

  const outcome: Outcome = {
    files: [names.file],
    results: [],
    changes: [],
    notes: [],
    problems: [],
  }
  const attempt = (path: string, work: Promise<void>): Promise<void> =>
    work.catch(error => void outcome.problems.push(problemOf(path, error)))
  const known = await knowNames(settings, all, names.termbase)
  for (const [done, article] of selected.entries()) {
    progress?.(done, selected.length)
    await attempt(article.path, runArticle(options, known, article, outcome))
  }
  progress?.(selected.length, selected.length)
  const isWhole = selected.length === all.length
  if (isWhole) {
    const articles = all.map(({ namespace }) => namespace)
    for (const namespace of namespaces.filter(name => !articles.includes(name))) {
      await attempt(namespace, retire(options, namespace, articles, outcome))
    }
  }
  if (options.writes === 'all') {
    const isAll = isWhole && !options.locales?.length && outcome.problems.length === 0
    const output = collectOutput(outcome.results, settings, isAll)
    const { changes, left } = await planOutput(settings, output, options.overwrite === true)
    outcome.changes.push(...changes)
    outcome.notes.push(...left.map(path => say('build.left', { path })))
  }
  return outcome
}

/** What stet itself does wrong with an article is no reason to leave the others. */
function problemOf(path: string, error: unknown): Problem {
  if (error instanceof Problem) return error
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return new Problem('article-crash', { path, error: text }, { path }, { cause: error })
}

/** What is known of names beyond an article. */
interface KnownNames {
  termbase: Termbase
  names: NameSummary
}

/** What all articles show of names, so that one that is checked alone gives the same findings. */
async function knowNames(
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

async function runArticle(
  options: RunOptions,
  known: KnownNames,
  path: ArticlePath,
  outcome: Outcome,
): Promise<void> {
  const { settings, say } = options
  const { namespace } = path
  const article = await readArticle(settings, path)
  const files = await readArticleFiles(settings, namespace)
  const units = identifyUnits(findUnits(article, settings.frontmatter), article, files)
  const edit = options.edit
  const synced = sync({ ...files, units, edit: edit && ((...of) => edit(namespace, ...of)) })
  const asked = (locale: string): boolean => isAsked(options, locale)
  const changes = renderArticleFiles(settings, files, synced, true, asked)

  const writes = options.writes !== 'nothing'
  // Findings name the places of the files that the reader will find.
  const targets = writes
    ? files.targets.map(file => rewriteLocaleFile(file, changes))
    : files.targets
  const localeFiles = new Map(targets.map(file => [file.locale, file]))
  const pairs = synced.pairs.map(pair => ({
    ...pair,
    entry: localeFiles.get(pair.locale)?.entries.get(pair.unit.id),
  }))
  const unknown = synced.unknown.flatMap(({ locale, entry }) => {
    const here = localeFiles.get(locale)?.entries.get(entry.id) ?? entry
    return asked(locale) ? [{ locale, entry: here }] : []
  })
  const { assets, missing } = await readAssets(settings, article)
  const isBehind =
    !writes && changes.some(change => change.path !== paths.state(settings, namespace))
  const behind = isBehind ? synced.behind : undefined
  const context = { settings, article, units, localeFiles, behind, unknown, missing }
  runChecks({ on: 'article', context }, say)
  const faulty = checkPairs({ ...context, ...known, say, pairs, isPublished })

  const result: Result = { article, units, pairs, localeFiles, assets, documents: new Map() }
  const out = pairs.filter(
    pair => isPublished(pair, settings.policy) && (options.force || !faulty.has(pair)),
  )
  emit(options, result, out)
  outcome.results.push(result)
  outcome.changes.push(...changes)
  if (synced.adopted > 0) {
    outcome.notes.push(say('adopted', { count: synced.adopted, namespace }))
  }
  outcome.files.push(article.file)
  for (const { locale, file } of targets) if (asked(locale)) outcome.files.push(file)
}

/** Makes the documents of a result. The gate is one article in one locale. */
function emit(options: RunOptions, result: Result, out: readonly Pair[]): void {
  const { settings, say, force = false } = options
  const { article, units, pairs, localeFiles, documents } = result
  const { namespace, file } = article
  const translations = createTranslations(settings)
  const texts = new Map<string, string>()
  for (const [locale, localeFile] of localeFiles) {
    const own = new Map(
      out.filter(pair => pair.locale === locale).map(pair => [pair.unit.id, pair] as const),
    )
    const targets = new Map([...own].map(([id, { target }]) => [id, target]))
    const { text, misfits } = splice(article, units, targets)
    for (const { id, reason } of misfits) {
      const pair = own.get(id)
      const context = pair && { settings, article, pair, localeFile, reason }
      if (context) runChecks({ on: 'output', context, published: true }, say)
      targets.delete(id)
    }
    translations.set(locale, namespace, targets)
    texts.set(locale, text)
  }
  const put = (locale: string, text: string, localeFile?: LocaleFile): void => {
    const refused = [file, localeFile?.file].some(of => of?.messages.some(isError))
    documents.set(locale, refused && !force ? null : text)
  }
  put(settings.sourceLocale, String(file))
  for (const [locale, text] of texts) {
    if (!isAsked(options, locale)) continue
    const hasFallback = (settings.fallback[locale] ?? []).length > 0
    const targets = translations.getAll(locale, namespace, units)
    const localized = hasFallback ? splice(article, units, targets).text : text
    const isOmitted = ({ unit, state, ...pair }: Pair): boolean =>
      pair.locale === locale && state === 'new' && !targets.has(unit.id)
    const leavesOut = settings.policy[locale]?.missing === 'omit'
    const gone = leavesOut ? pairs.filter(isOmitted).map(({ unit }) => unit) : []
    put(locale, omit(article, localized, units, new Set(gone)), localeFiles.get(locale))
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
  const changes = renderArticleFiles(settings, files, after, false, asked)
  outcome.changes.push(...changes)
  for (const file of files.targets) {
    if (!after.unknown.some(({ locale }) => locale === file.locale)) continue
    reportStray(file, known, settings, say)
    outcome.files.push(file.file)
  }
  const key = options.writes === 'nothing' ? 'retiring' : 'retired'
  for (const { path, content } of changes) {
    const isOrphan = content !== null && path.includes('/.orphan/')
    if (isOrphan) outcome.notes.push(say(key, { namespace, path }))
  }
}
