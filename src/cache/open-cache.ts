import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disposableFolder } from '../util/disposable-folder.ts'
import { hash } from '../util/hash.ts'
import type { CacheRecord } from './cache-record.ts'

/** What is kept between runs: one record an article, and the hashes of files read in this run. */
export interface Cache {
  /** Of everything that decides a run beside the files: the program, the settings, the language. */
  base: string
  /** Hash of a file below the root, read once until `forget`; null for none that can be read. */
  hashOf(path: string): string | null
  forget(): void
  find(namespace: string): CacheRecord
  /**
   * Remembers a part of a record; it is written with what the article gives, by `save`, or when
   * there are many.
   */
  note(namespace: string, part: CacheRecord): Promise<void>
  /** Writes a record with what was noted of it. */
  keep(namespace: string, part: CacheRecord): Promise<void>
  /** Writes what was noted only. */
  save(): Promise<void>
}

/** So many records wait to be written at most: a run over many articles holds no more. */
const most = 1000

/** Whatever stands here may be deleted at any time. */
const folder = '.stet/cache'

/**
 * Opens the cache of a project. A cache that cannot be read or written, or whose files are damaged,
 * is as good as none.
 *
 * @param base What decides a run beside the files, as text.
 */
export function openCache(root: string, base: string): Cache {
  const hashes = new Map<string, string | null>()
  const records = new Map<string, CacheRecord>()
  const unsaved = new Set<string>()
  const pathOf = (namespace: string): string => join(root, folder, `${hash(namespace)}.json`)
  let isWritable: boolean | undefined
  const find = (namespace: string): CacheRecord => {
    const known = records.get(namespace)
    if (known) return known
    const record = parse(textAt(pathOf(namespace)) ?? '')
    records.set(namespace, record)
    return record
  }
  const note = (namespace: string, part: CacheRecord): void => {
    records.set(namespace, { ...find(namespace), ...part })
    unsaved.add(namespace)
  }
  const write = async (namespace: string): Promise<void> => {
    unsaved.delete(namespace)
    isWritable ??= await makeFolder(root)
    if (!isWritable) return
    const path = pathOf(namespace)
    try {
      writeFileSync(`${path}.tmp`, render(find(namespace)))
      renameSync(`${path}.tmp`, path)
      records.delete(namespace)
    } catch {
      isWritable = false
    }
  }
  return {
    base,
    hashOf(path) {
      const known = hashes.get(path)
      if (known !== undefined) return known
      const bytes = bytesAt(join(root, path))
      const made = bytes === undefined ? null : hash(bytes)
      hashes.set(path, made)
      return made
    },
    forget: () => hashes.clear(),
    find,
    async note(namespace, part) {
      note(namespace, part)
      if (unsaved.size > most) for (const each of [...unsaved]) await write(each)
    },
    async keep(namespace, part) {
      note(namespace, part)
      await write(namespace)
    },
    async save() {
      for (const namespace of [...unsaved]) await write(namespace)
    },
  }
}

/** Makes the folder of the cache; returns whether it is there. */
async function makeFolder(root: string): Promise<boolean> {
  try {
    await disposableFolder(root)
    mkdirSync(join(root, folder), { recursive: true })
    return true
  } catch {
    return false
  }
}

function bytesAt(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function textAt(path: string): string | undefined {
  return bytesAt(path)?.toString('utf8')
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
