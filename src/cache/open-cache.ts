import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { disposableFolder } from '../util/disposable-folder.ts'
import { hash } from '../util/hash.ts'
import type { CacheRecord } from './cache-record.ts'

/** What is kept between runs: one record an article, and the hashes of files read in this run. */
export interface Cache {
  /** Of everything that decides a run beside the files: the program, the settings, the language. */
  base: string
  /** Hash of a file below the root, read once until `forget`; null for none that can be read. */
  hashOf(path: string): Promise<string | null>
  forget(): void
  find(namespace: string): Promise<CacheRecord>
  keep(namespace: string, record: CacheRecord): Promise<void>
}

/** Whatever stands here may be deleted at any time. */
const folder = '.stet/cache'

/**
 * Opens the cache of a project. A cache that cannot be read or written, or whose files are damaged,
 * is as good as none.
 *
 * @param base What decides a run beside the files, as text.
 */
export function openCache(root: string, base: string): Cache {
  const hashes = new Map<string, Promise<string | null>>()
  const records = new Map<string, CacheRecord>()
  const pathOf = (namespace: string): string => join(root, folder, `${hash(namespace)}.json`)
  let isWritable = true
  return {
    base,
    hashOf(path) {
      const known = hashes.get(path)
      if (known) return known
      const made = readFile(join(root, path)).then(hash, () => null)
      hashes.set(path, made)
      return made
    },
    forget: () => hashes.clear(),
    async find(namespace) {
      const known = records.get(namespace)
      if (known) return known
      const record = parse(await readFile(pathOf(namespace), 'utf8').catch(() => ''))
      records.set(namespace, record)
      return record
    },
    async keep(namespace, record) {
      records.set(namespace, record)
      if (!isWritable) return
      const path = pathOf(namespace)
      try {
        await disposableFolder(root)
        await mkdir(dirname(path), { recursive: true })
        await writeFile(`${path}.tmp`, render(record))
        await rename(`${path}.tmp`, path)
      } catch {
        isWritable = false
      }
    },
  }
}

/** A record with the hash of its text in front: half of one is no record. */
function render(record: CacheRecord): string {
  const text = JSON.stringify(record)
  return `${hash(text)}\n${text}\n`
}

function parse(content: string): CacheRecord {
  const end = content.indexOf('\n')
  const text = content.slice(end + 1, -1)
  return end > 0 && content.slice(0, end) === hash(text) ? JSON.parse(text) : {}
}
