import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { VFile } from 'vfile'
import { type Cache, isSame, type SettledArticle } from '../cache/index.ts'
import { paths } from '../locale/paths.ts'
import type { Emitted } from '../output/collect-output.ts'
import { contentHash } from '../output/content-hash.ts'
import type { ArticlePath } from '../source/find-articles.ts'
import type { Settings } from '../types.ts'
import { readText } from '../util/read-text.ts'
import { reviveMessage } from '../util/revive-message.ts'
import { isSettled } from './is-settled.ts'
import type { KnownNames } from './know-names.ts'
import type { Outcome, RunOptions } from './outcome.ts'

/**
 * Adds to the outcome what the cache knows of an article; returns whether it did. It knows those
 * about which nothing was to be written, as long as their inputs are the same, the names of the
 * other articles say the same of theirs, and, where the output is wanted, it is in its place.
 */
export async function runSettled(
  options: RunOptions,
  cache: Cache,
  known: KnownNames,
  path: ArticlePath,
  outcome: Outcome,
): Promise<boolean> {
  const { settings, writes } = options
  const { article } = cache.find(path.namespace)
  if (!article || !isSettled(settings, cache, path)) return false
  if (!isSame(known.names, article.seen)) return false
  if (!isInPlace(settings, path, article, writes === 'all')) return false

  const files = new Map<string, VFile>()
  // A report quotes lines of what has findings, and of what they come from.
  const isQuoted = article.files.some(({ messages }) => messages.length > 0)
  for (const { path: name, messages, accepted } of article.files) {
    const read = isQuoted ? await readText(settings.root, name) : undefined
    const file = read ?? new VFile({ path: name, cwd: settings.root })
    file.messages.push(...messages.map(reviveMessage))
    if (accepted !== undefined) file.data.accepted = accepted
    files.set(name, file)
  }
  outcome.files.push(...files.values())
  outcome.emitted.push(emitted(settings, path, article, files))
  return true
}

/** Whether what the article refers to is the same, and so is, where it is wanted, the output. */
function isInPlace(
  { root, folders, sourceLocale, targets }: Settings,
  { namespace, path }: ArticlePath,
  { documents, assets }: SettledArticle,
  wantsOutput: boolean,
): boolean {
  if (![sourceLocale, ...targets].every(locale => locale in documents)) return false
  const files = new Map<string, string | null>()
  for (const [name, value] of Object.entries(assets)) files.set(`${folders.source}/${name}`, value)
  for (const [locale, value] of wantsOutput ? Object.entries(documents) : []) {
    if (value === null) continue
    const folder = `${folders.output}/${locale}`
    files.set(`${folder}/${namespace}${extname(path)}`, value)
    for (const [name, asset] of Object.entries(assets)) {
      if (asset !== null) files.set(`${folder}/${name}`, asset)
    }
  }
  return [...files].every(([name, value]) => hashAt(join(root, name)) === value)
}

/** The hash of what stands at a path; null where nothing can be read. */
function hashAt(path: string): string | null {
  try {
    return contentHash(readFileSync(path))
  } catch {
    return null
  }
}

function emitted(
  settings: Settings,
  { namespace, path }: ArticlePath,
  { documents, assets }: SettledArticle,
  files: ReadonlyMap<string, VFile>,
): Emitted {
  const root = settings.root
  const fileOf = (name: string): VFile => files.get(name) ?? new VFile({ path: name, cwd: root })
  return {
    article: { namespace, file: fileOf(path) },
    localeFiles: new Map(
      settings.targets.map(locale => [
        locale,
        { file: fileOf(paths.locale(settings, locale, namespace)) },
      ]),
    ),
    documents: new Map(
      Object.entries(documents).map(([locale, value]) => [
        locale,
        value === null ? null : { hash: value },
      ]),
    ),
    assets: new Map(
      Object.entries(assets).flatMap(([name, value]) =>
        value === null ? [] : [[name, { hash: value }]],
      ),
    ),
  }
}
