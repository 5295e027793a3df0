import { hash } from '../util/hash.ts'
import type { FileChange } from '../util/write-files.ts'
import type { Cache } from './open-cache.ts'

/**
 * What the inputs of an article are, in 16 digits: paths and contents of its files, as they will be
 * after changes that are about to be written.
 */
export function articleKey(
  cache: Cache,
  files: readonly string[],
  changes: readonly FileChange[] = [],
): string {
  const written = new Map(changes.map(({ path, content }) => [path, content && hash(content)]))
  const lines = files.map(path => {
    const value = written.has(path) ? written.get(path) : cache.hashOf(path)
    return `${path}\t${value}`
  })
  return hash([cache.base, ...lines].join('\n'))
}
