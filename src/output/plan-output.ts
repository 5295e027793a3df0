import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../types.ts'
import { Problem } from '../util/problem.ts'
import type { FileChange } from '../util/write-files.ts'
import { contentHash } from './content-hash.ts'
import { manifestPath } from './manifest-path.ts'
import { readManifest } from './read-manifest.ts'

/** A content that is in its place already, by its hash. */
export interface Same {
  hash: string
}

/** What the output folder should hold; paths are below it. */
export interface Output {
  files: Map<string, string | Uint8Array | Same>
  /** Files that stay as they are: refused by the gate, or not asked for. */
  kept: (path: string) => boolean
}

/** What to do with the output folder. */
export interface OutputPlan {
  changes: FileChange[]
  /** Files without an article that somebody has changed since stet wrote them. */
  left: string[]
}

/**
 * The changes that bring the output folder to what it should hold, the list of what stet wrote
 * among them. Only files on that list are removed, and only if nobody has changed them since.
 *
 * @param overwrite Replaces files that stet did not write.
 * @throws Problem where a file that stet did not write is in the way.
 */
export async function planOutput(
  settings: Settings,
  { files, kept }: Output,
  overwrite: boolean,
): Promise<OutputPlan> {
  const { root, folders } = settings
  const manifest = await readManifest(settings)
  const next = new Map<string, string>()
  const changes: FileChange[] = []
  const left: string[] = []
  for (const [name, content] of files) {
    if (isSameAsBefore(content)) {
      next.set(name, content.hash)
      continue
    }
    const path = `${folders.output}/${name}`
    const now = readBytes(join(root, path))
    const isSame = now?.equals(Buffer.from(content)) ?? false
    if (now && !isSame && !manifest.has(name) && !overwrite) {
      throw new Problem('output-foreign', { path }, { path })
    }
    if (!isSame) changes.push({ path, content })
    next.set(name, contentHash(content))
  }
  for (const [name, written] of manifest) {
    if (files.has(name)) continue
    const path = `${folders.output}/${name}`
    const now = kept(name) ? undefined : readBytes(join(root, path))
    if (now && contentHash(now) === written) {
      changes.push({ path, content: null })
      continue
    }
    if (now) left.push(path)
    if (now || kept(name)) next.set(name, written)
  }
  if (!same(manifest, next)) changes.push({ path: manifestPath(settings), content: render(next) })
  return { changes, left }
}

function isSameAsBefore(content: string | Uint8Array | Same): content is Same {
  return typeof content === 'object' && 'hash' in content
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function same(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value)
}

function render(files: ReadonlyMap<string, string>): string {
  const lines = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  return lines.length > 0 ? `{\n${lines.join(',\n')}\n}\n` : '{}\n'
}
