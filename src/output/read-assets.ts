import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article, Asset, Settings } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { assets as findAssets } from './assets.ts'

/**
 * The files that an article refers to: their bytes by path below the source folder, and the
 * references to files that are not there.
 *
 * @throws Problem where a file is there but cannot be read.
 */
export async function readAssets(
  { root, folders, assets: policy }: Settings,
  article: Article,
): Promise<{ assets: Map<string, Uint8Array>; missing: Asset[] }> {
  const assets = new Map<string, Uint8Array>()
  const missing: Asset[] = []
  if (policy === 'ignore') return { assets, missing }
  for (const asset of findAssets(article)) {
    if (assets.has(asset.path)) continue
    const path = `${folders.source}/${asset.path}`
    try {
      assets.set(asset.path, await readFile(join(root, path)))
    } catch (error) {
      const { code = 'unknown' } = error as NodeJS.ErrnoException
      // A reference to a folder, or through a file, is a reference to no file.
      if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) {
        throw new Problem('cannot-read', { path, code }, { path }, { cause: error })
      }
      missing.push(asset)
    }
  }
  return { assets, missing }
}
