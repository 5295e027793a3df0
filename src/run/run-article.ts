import { checkPairs } from '../check/check-pairs.ts'
import { runChecks } from '../check/run-checks.ts'
import { paths } from '../locale/paths.ts'
import { type Moves, readArticleFiles } from '../locale/read-article-files.ts'
import { renderArticleFiles } from '../locale/render-article-files.ts'
import { rewriteLocaleFile } from '../locale/rewrite-locale-file.ts'
import { readAssets } from '../output/read-assets.ts'
import { isPublished } from '../pair/is-published.ts'
import { sync } from '../pair/sync.ts'
import type { ArticlePath } from '../source/find-articles.ts'
import { readArticle } from '../source/read-article.ts'
import { identifyUnits } from '../unit/identify-units.ts'
import { units as findUnits } from '../unit/units.ts'
import { emit } from './emit.ts'
import { isAsked } from './is-asked.ts'
import type { KnownNames } from './know-names.ts'
import type { Outcome, Result, RunOptions } from './outcome.ts'

/** The way of one article through the house; adds what comes of it to the outcome. */
export async function runArticle(
  options: RunOptions,
  known: KnownNames,
  path: ArticlePath,
  outcome: Outcome,
  moves?: Moves,
): Promise<void> {
  const { settings, say } = options
  const { namespace } = path
  const article = await readArticle(settings, path)
  const files = await readArticleFiles(settings, namespace, moves)
  const units = identifyUnits(findUnits(article, settings.frontmatter), article, files)
  const edit = options.edit
  const synced = sync({ ...files, units, edit: edit && ((...of) => edit(namespace, ...of)) })
  const asked = (locale: string): boolean => isAsked(options, locale)
  const changes = renderArticleFiles(settings, files, synced, true, asked)

  const writes = options.writes !== 'nothing'
  // Findings name the places of the files that the reader will find.
  const targets = writes
    ? files.targets.map(file => rewriteLocaleFile(file, settings, changes))
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
  // What stet alone keeps up is nobody's concern before it is written.
  const own = [paths.state(settings, namespace), paths.accepted(settings, namespace)]
  const isBehind = !writes && changes.some(({ path: changed }) => !own.includes(changed))
  const behind = isBehind ? synced.behind : undefined
  const acceptances = { file: files.accepted.file, weighed: synced.weighed, used: [] }
  const checked = { settings, article, localeFiles, acceptances, say, pairs, isPublished, ...known }
  const faulty = checkPairs(checked)
  // What a translation refers to where it may not is one finding, not two.
  const sound = pairs.filter(pair => isPublished(pair, settings.policy) && !faulty.has(pair))
  const { assets, missing } = await readAssets(settings, article, sound)
  const context = { settings, article, units, localeFiles, behind, unknown, missing, acceptances }
  runChecks({ on: 'article', context }, say)

  const result: Result = {
    article,
    units,
    pairs,
    localeFiles,
    assets,
    missing,
    documents: new Map(),
  }
  const out = pairs.filter(
    pair => isPublished(pair, settings.policy) && (options.force || !faulty.has(pair)),
  )
  emit(options, result, out)
  outcome.results.push(result)
  outcome.emitted.push(result)
  outcome.changes.push(...changes)
  if (synced.adopted > 0) {
    outcome.notes.push(say('adopted', { count: synced.adopted, namespace }))
  }
  if (moves?.from !== undefined) {
    outcome.notes.push(say(writes ? 'renamed' : 'renaming', { from: moves.from, namespace }))
  }
  outcome.files.push(article.file, files.accepted.file)
  for (const { locale, file } of targets) if (asked(locale)) outcome.files.push(file)
}
