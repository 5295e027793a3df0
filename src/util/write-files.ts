import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Problem } from './problem.ts'

/** A file to write, or to remove where the content is null; the path is below the root. */
export interface FileChange {
  path: string
  content: string | Uint8Array | null
  /** What the change was made from, null for no file: then another content now is a problem. */
  old?: string | null
}

/**
 * Writes and removes files, in order, so that a reader sees each one old or new, never half, and so
 * that a fault on the way leaves every old file as it was.
 *
 * New contents are first written beside their places (temp file, fsync). When all of them are safe
 * on the disk and no file has changed since it was read, they are renamed into place; should that
 * fail half way, what was replaced is put back.
 *
 * @throws Problem that names the file which could not be written.
 */
export async function writeFiles(root: string, changes: readonly FileChange[]): Promise<void> {
  const steps: Step[] = changes.map(({ path, content }) => {
    const final = join(root, path)
    const beside = join(dirname(final), `.${basename(final)}.${randomUUID().slice(0, 8)}`)
    return { path, content, final, temp: `${beside}.tmp`, backup: `${beside}.old.tmp`, done: false }
  })
  const folders: string[] = []
  let current = ''
  try {
    for (const step of steps) {
      current = step.path
      if (step.content === null) continue
      folders.push(...(await makeFolders(dirname(step.final))))
      await stage(step, step.content)
    }
    for (const change of changes) {
      current = change.path
      await refuseChanged(root, change)
    }
    for (const step of steps) {
      current = step.path
      await replace(step)
    }
  } catch (error) {
    const restored = await restore(steps)
    for (const folder of folders.reverse()) await rmdir(folder).catch(() => {})
    if (error instanceof Problem) throw error
    const { code } = error as NodeJS.ErrnoException
    const key = restored ? 'cannot-write' : 'write-interrupted'
    const values = { path: current, code: code ?? 'unknown' }
    throw new Problem(key, values, { path: current }, { cause: error })
  }
  for (const { backup } of steps) await rm(backup, { force: true })
}

interface Step {
  path: string
  content: string | Uint8Array | null
  final: string
  temp: string
  backup: string
  /** Whether it is in its place. */
  done: boolean
}

/** Makes a folder and its parents; returns those it made, outermost first. */
async function makeFolders(folder: string): Promise<string[]> {
  const first = await mkdir(folder, { recursive: true })
  if (!first) return []
  const made = [folder]
  while (made[0] !== undefined && made[0] !== first) made.unshift(dirname(made[0]))
  return made
}

async function stage({ temp, final }: Step, content: string | Uint8Array): Promise<void> {
  const old = await stat(final).catch(() => undefined)
  if (old?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
  const handle = await open(temp, 'wx')
  try {
    // The mode given to `open` would lose what the process's mask takes.
    if (old) await handle.chmod(old.mode)
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function refuseChanged(root: string, { path, old }: FileChange): Promise<void> {
  if (old === undefined) return
  const now = await readFile(join(root, path), 'utf8').catch(error => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (now !== old) throw new Problem('changed-meanwhile', { path }, { path })
}

async function replace(step: Step): Promise<void> {
  await link(step.final, step.backup).catch(error => {
    if (error.code !== 'ENOENT') throw error
  })
  if (step.content === null) await rm(step.final, { force: true })
  else await rename(step.temp, step.final)
  step.done = true
}

/** Puts back what was replaced, last first; returns whether everything is as it was. */
async function restore(steps: readonly Step[]): Promise<boolean> {
  let restored = true
  for (const { done, final, temp, backup } of steps.toReversed()) {
    try {
      if (done) {
        await rename(backup, final).catch(error => {
          if (error.code !== 'ENOENT') throw error
          return rm(final, { force: true })
        })
      }
      await remove(backup)
      await remove(temp)
    } catch {
      // Its backup stays: it may be the only copy of what stood there.
      restored = false
    }
  }
  return restored
}

/** Removes a file; that there is none, or cannot be one, is fine. */
async function remove(path: string): Promise<void> {
  await rm(path, { force: true }).catch(error => {
    if (error.code !== 'ENOTDIR') throw error
  })
}
