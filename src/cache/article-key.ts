import { hash } from '../util/hash.ts'
import type { FileChange } from '../util/write-files.ts'
import type { Cache } from './open-cache.ts'

/**
 * What the inputs of an article are, in 16 digits: paths and contents of its files, as they will be
 * after changes that are about to be written.
 */
export async function articleKey(
  cache: Cache,
  files: readonly string[],
  changes: readonly FileChange[] = [],
): Promise<string> {
  const written = new Map(changes.map(({ path, content }) => [path, content && hash(content)]))
  const lines = files.map(async path => {
    const value = written.has(path) ? written.get(path) : await cache.hashOf(path)
    return `${path}\t${value}`
  })
  return hash([cache.base, ...(await Promise.all(lines))].join('\n'))
}
