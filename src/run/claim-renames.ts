import { paths } from '../locale/paths.ts'
import { readLocaleFile } from '../locale/read-locale-file.ts'
import type { ArticlePath } from '../source/find-articles.ts'
import { readArticle } from '../source/read-article.ts'
import type { LocaleFile, Settings } from '../types.ts'
import { claimArticles } from '../unit/claim-articles.ts'
import type { Previous } from '../unit/match.ts'
import { units } from '../unit/units.ts'
import { normalize } from '../util/normalize.ts'
import { Problem } from '../util/problem.ts'
import { readText } from '../util/read-text.ts'
import type { Renames } from './find-renames.ts'

/**
 * Finds articles that were renamed since the last sync, those that exchanged their names among them.
 * A copy is none: the article whose name stayed keeps its files.
 *
 * An article is looked at where it has no locale files, or where most of what its snapshot says does
 * not stand in it; it is claimed by what its units say.
 *
 * @param open Those to look at.
 * @param namespaces Namespaces that have locale files.
 */
export async function claimRenames(
  settings: Settings,
  all: readonly ArticlePath[],
  open: readonly ArticlePath[],
  namespaces: readonly string[],
): Promise<Renames> {
  const known = new Set(all.map(({ namespace }) => namespace))
  const snapshots = new Map<string, Previous[]>()
  const strange: ArticlePath[] = []
  const gone = namespaces.filter(name => !known.has(name))
  for (const path of open) {
    const snapshot = await readSnapshot(settings, path.namespace)
    if (!snapshot || path.problem) continue
    const old = previous(snapshot)
    if (snapshot.exists && (await isOwn(settings, path, old))) continue
    strange.push(path)
    if (snapshot.exists) snapshots.set(path.namespace, old)
  }
  const renames: Renames = { from: new Map(), fresh: new Set() }
  if (strange.length === 0) return renames
  for (const namespace of gone) {
    const snapshot = await readSnapshot(settings, namespace)
    if (snapshot?.exists) snapshots.set(namespace, previous(snapshot))
  }
  if (snapshots.size === 0) return renames
  const youngs = new Map<string, string[]>()
  for (const path of strange) {
    const texts = await readUnits(settings, path)
    if (texts) youngs.set(path.namespace, texts)
  }
  const claims = claimArticles(snapshots, youngs)
  const claimed = new Set(claims.values())
  for (const [young, old] of claims) if (young !== old) renames.from.set(young, old)
  for (const { namespace } of strange) {
    if (claimed.has(namespace) && !claims.has(namespace)) renames.fresh.add(namespace)
  }
  return renames
}

/** Undefined where it is not right: whoever needs it reports it. */
async function readSnapshot(
  settings: Settings,
  namespace: string,
): Promise<LocaleFile | undefined> {
  const { root, sourceLocale } = settings
  const path = paths.locale(settings, sourceLocale, namespace)
  return unlessProblem(readLocaleFile(root, path, sourceLocale, namespace))
}

function previous({ entries }: LocaleFile): Previous[] {
  return [...entries.values()].map(({ id, value }) => ({ id, text: value }))
}

async function readUnits(settings: Settings, path: ArticlePath): Promise<string[] | undefined> {
  const article = await unlessProblem(readArticle(settings, path))
  return article && units(article, settings.frontmatter).map(({ text }) => text)
}

/** Whether most of a snapshot's text stands in its article. */
async function isOwn(
  { root }: Settings,
  { path }: ArticlePath,
  old: readonly Previous[],
): Promise<boolean> {
  const file = await unlessProblem(readText(root, path))
  if (!file) return true
  const text = normalize(String(file))
  let there = 0
  let missing = 0
  for (const unit of old) {
    if (text.includes(normalize(unit.text))) there += unit.text.length
    else missing += unit.text.length
  }
  return there >= missing
}

async function unlessProblem<Value>(work: Promise<Value>): Promise<Value | undefined> {
  return work.catch(error => {
    if (error instanceof Problem) return undefined
    throw error
  })
}
