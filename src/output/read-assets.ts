import { readFile, realpath } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Article, Asset, Pair, Settings } from '../types.ts'
import { problemAt } from '../util/problem-at.ts'
import { assets as findAssets } from './assets.ts'
import { targetAssets } from './target-assets.ts'

/**
 * The files that an article and its translations refer to: their bytes by path below the source folder, and the
 * references to files that are not there.
 *
 * @throws Problem where a file is there but cannot be read.
 */
export async function readAssets(
  { root, folders, assets: policy }: Settings,
  article: Article,
  pairs: readonly Pair[],
): Promise<{ assets: Map<string, Uint8Array>; missing: Asset[] }> {
  const assets = new Map<string, Uint8Array>()
  const missing: Asset[] = []
  if (policy === 'ignore') return { assets, missing }
  const top = join(root, folders.source)
  for (const asset of [...findAssets(article), ...targetAssets(article, pairs)]) {
    if (assets.has(asset.path)) continue
    try {
      const real = await realpath(join(top, asset.path))
      // What a symbolic link brings in from elsewhere is not the editor's to publish.
      if (relative(await realpath(top), real).startsWith('..')) missing.push(asset)
      else assets.set(asset.path, await readFile(real))
    } catch (error) {
      const { code = 'unknown' } = error as NodeJS.ErrnoException
      const path = `${folders.source}/${asset.path}`
      if (!gone.has(code)) {
        throw problemAt(article.file, asset.start, 'cannot-read', { path, code }, { cause: error })
      }
      missing.push(asset)
    }
  }
  return { assets, missing }
}

/** What the system says of a path that leads to no file. */
const gone = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP'])
