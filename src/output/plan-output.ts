import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../types.ts'
import { hash } from '../util/hash.ts'
import { Problem } from '../util/problem.ts'
import type { FileChange } from '../util/write-files.ts'
import { manifestPath } from './manifest-path.ts'
import { readManifest } from './read-manifest.ts'

/** What the output folder should hold; paths are below it. */
export interface Output {
  files: Map<string, string | Uint8Array>
  /** Files that stay as they are: refused by the gate, or not asked for. */
  kept: (path: string) => boolean
}

/**
 * The changes that bring the output folder to what it should hold, the list of what stet wrote
 * among them. Only files on that list are removed, and only if nobody has changed them since.
 *
 * @param force Replaces files that stet did not write.
 * @throws Problem where a file that stet did not write is in the way.
 */
export async function planOutput(
  settings: Settings,
  { files, kept }: Output,
  force: boolean,
): Promise<FileChange[]> {
  const { root, folders } = settings
  const manifest = await readManifest(settings)
  const next = new Map<string, string>()
  const changes: FileChange[] = []
  for (const [name, content] of files) {
    const path = `${folders.output}/${name}`
    const now = await hashOnDisk(join(root, path))
    const wanted = hash(content)
    if (now !== undefined && now !== wanted && !manifest.has(name) && !force) {
      throw new Problem('output-foreign', { path }, { path })
    }
    if (now !== wanted) changes.push({ path, content })
    next.set(name, wanted)
  }
  for (const [name, written] of manifest) {
    if (files.has(name)) continue
    if (kept(name)) {
      next.set(name, written)
      continue
    }
    const path = `${folders.output}/${name}`
    if ((await hashOnDisk(join(root, path))) === written) changes.push({ path, content: null })
  }
  if (!same(manifest, next)) changes.push({ path: manifestPath(settings), content: render(next) })
  return changes
}

async function hashOnDisk(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined)
  return bytes && hash(bytes)
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
