import { articleKey, type Cache, type SettledArticle } from '../cache/index.ts'
import { contentHash } from '../output/content-hash.ts'
import type { ArticlePath } from '../source/find-articles.ts'
import { saveMessage } from '../util/save-message.ts'
import { filesOf } from './files-of.ts'
import type { Outcome, RunOptions } from './outcome.ts'

/**
 * Keeps what a run found of an article, for as long as its files stay as they will be when the run
 * is written. Nothing is kept where they changed under the run, or will not be written.
 *
 * @param before The key of the files that the run read.
 * @param part What the run made of this article alone.
 */
export async function keepSettled(
  { settings, writes }: RunOptions,
  cache: Cache,
  path: ArticlePath,
  before: string,
  part: Outcome,
  seen: Record<string, string>,
): Promise<void> {
  const [result] = part.results
  const { changes, files } = part
  if (!result || (writes === 'nothing' && changes.length > 0)) return
  cache.forget()
  if (articleKey(cache, filesOf(settings, path)) !== before) return
  const article: SettledArticle = {
    key: articleKey(cache, filesOf(settings, path), changes),
    files: files.map(({ path: name, messages, data: { accepted } }) => ({
      path: name,
      messages: messages.map(saveMessage),
      ...(accepted === undefined ? {} : { accepted: Number(accepted) }),
    })),
    documents: Object.fromEntries(
      [...result.documents].map(([locale, text]) => [locale, text && contentHash(text)]),
    ),
    assets: Object.fromEntries([
      ...[...result.assets].map(([name, bytes]) => [name, contentHash(bytes)] as const),
      ...result.missing.map(({ path: name }) => [name, null] as const),
    ]),
    seen,
  }
  await cache.keep(path.namespace, { article })
}
