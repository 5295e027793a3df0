import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Problem } from './problem.ts'

/** A file to write, or to remove where the content is null; the path is below the root. */
export interface FileChange {
  path: string
  content: string | Uint8Array | null
}

/**
 * Writes and removes files so that a reader sees each one old or new, never half, and so that a
 * fault on the way leaves every old file as it was.
 *
 * All new contents are first written beside their places (temp file, fsync); only when all of them
 * are safe on the disk are they renamed into place.
 *
 * @throws Problem that names the file which could not be written.
 */
export async function writeFiles(root: string, changes: readonly FileChange[]): Promise<void> {
  const staged: { temp: string; final: string; path: string }[] = []
  const folders: string[] = []
  let current = ''
  try {
    for (const { path, content } of changes) {
      if (content === null) continue
      current = path
      const final = join(root, path)
      folders.push(...(await makeFolders(dirname(final))))
      const temp = join(dirname(final), `.${basename(final)}.${randomUUID().slice(0, 8)}.tmp`)
      staged.push({ temp, final, path })
      await stage(temp, final, content)
    }
  } catch (error) {
    for (const { temp } of staged) await rm(temp, { force: true })
    for (const folder of folders.reverse()) await rmdir(folder).catch(() => {})
    throw cannotWrite(current, error)
  }
  try {
    for (const { temp, final, path } of staged) {
      current = path
      await rename(temp, final)
    }
    for (const { path, content } of changes) {
      current = path
      if (content === null) await rm(join(root, path), { force: true })
    }
  } catch (error) {
    for (const { temp } of staged) await rm(temp, { force: true })
    throw cannotWrite(current, error)
  }
}

/** Makes a folder and its parents; returns those it made, outermost first. */
async function makeFolders(folder: string): Promise<string[]> {
  const first = await mkdir(folder, { recursive: true })
  if (!first) return []
  const made = [folder]
  while (made[0] !== undefined && made[0] !== first) made.unshift(dirname(made[0]))
  return made
}

async function stage(temp: string, final: string, content: string | Uint8Array): Promise<void> {
  const old = await stat(final).catch(() => undefined)
  if (old?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
  const handle = await open(temp, 'wx', old ? old.mode : 0o666)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function cannotWrite(path: string, error: unknown): Problem {
  const { code } = error as NodeJS.ErrnoException
  return new Problem('cannot-write', { path, code: code ?? 'unknown' }, { path }, { cause: error })
}
