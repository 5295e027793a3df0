import { randomUUID } from 'node:crypto'
import { copyFile, link, mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { FileStep, FileWrite } from './file-write.ts'
import { hash } from './hash.ts'
import { hashFile } from './hash-file.ts'
import { Problem } from './problem.ts'
import { stepPlaces } from './step-places.ts'
import { sweepWrite } from './sweep-write.ts'
import { undoWrite } from './undo-write.ts'

/** A file to write, or to remove where the content is null; the path is below the root. */
export interface FileChange {
  path: string
  content: string | Uint8Array | null
  /** What the change was made from, null for no file: then another content now is a problem. */
  old?: string | null
}

/** Keeps in mind what a write is at, so that it can be undone when its process dies. */
export interface Journal {
  /** Called before anything is written. */
  begin(write: FileWrite): Promise<void>
  /** Called when every file is in its place: from now on nothing is undone. */
  commit(): Promise<void>
  /** Called when nothing is left of the write but the files themselves. */
  end(): Promise<void>
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
export async function writeFiles(
  root: string,
  changes: readonly FileChange[],
  journal?: Journal,
): Promise<void> {
  if (changes.length === 0) return
  const write: FileWrite = { root, id: randomUUID().slice(0, 8), steps: [] }
  const folders: string[] = []
  const there = new Set<string>()
  const planned = new Map<string, FileStep>()
  const first = new Set<FileStep>()
  let current = ''
  const each = async (work: (change: FileChange, index: number) => Promise<void>) => {
    for (const [index, change] of changes.entries()) {
      current = change.path
      await work(change, index)
    }
  }
  try {
    await each(async change => {
      const last = planned.get(change.path)
      const step = await plan(root, change, last)
      if (!last) first.add(step)
      planned.set(change.path, step)
      write.steps.push(step)
    })
    await journal?.begin(write)
    await each(async ({ content }, index) => {
      if (content === null) return
      const { final, temp } = stepPlaces(write, index)
      if (!there.has(dirname(final))) folders.push(...(await makeFolders(dirname(final))))
      there.add(dirname(final))
      await stage(temp, content, write.steps[index]?.before === null ? undefined : final)
    })
    for (const step of first) {
      current = step.path
      await refuseChanged(root, step)
    }
    await each(({ content }, index) => replace(write, index, content === null))
    await journal?.commit()
  } catch (error) {
    const restored = await undoWrite(write).catch(() => false)
    for (const folder of folders.reverse()) await rmdir(folder).catch(() => {})
    if (restored) await journal?.end().catch(() => {})
    if (error instanceof Problem) throw error
    const { code } = error as NodeJS.ErrnoException
    const key = restored ? 'cannot-write' : 'write-interrupted'
    const values = { path: current, code: code ?? 'unknown' }
    throw new Problem(key, values, { path: current }, { cause: error })
  }
  // Everything is written. What cannot be swept now is swept by the next run.
  await sweepWrite(write, 'replaced')
    .then(
      () => journal?.end(),
      () => {},
    )
    .catch(() => {})
}

/** A step from what stands there now, or will after the steps before. */
async function plan(
  root: string,
  { path, content, old }: FileChange,
  last: FileStep | undefined,
): Promise<FileStep> {
  const before = last ? last.after : await hashFile(root, path)
  const expected = typeof old === 'string' ? hash(old) : old
  if (!last && expected !== undefined && expected !== before) {
    throw new Problem('changed-meanwhile', { path }, { path })
  }
  return { path, before, after: content === null ? null : hash(content) }
}

/** Makes a folder and its parents; returns those it made, outermost first. */
async function makeFolders(folder: string): Promise<string[]> {
  const first = await mkdir(folder, { recursive: true })
  if (!first) return []
  const made = [folder]
  while (made[0] !== undefined && made[0] !== first) made.unshift(dirname(made[0]))
  return made
}

/** @param like File whose mode the new one gets. */
async function stage(temp: string, content: string | Uint8Array, like?: string): Promise<void> {
  const old = like === undefined ? undefined : await stat(like).catch(() => undefined)
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

/** Somebody may save a file while the new contents are written beside it. */
async function refuseChanged(root: string, { path, before }: FileStep): Promise<void> {
  if ((await hashFile(root, path)) === before) return
  throw new Problem('changed-meanwhile', { path }, { path })
}

async function replace(write: FileWrite, index: number, isRemoved: boolean): Promise<void> {
  const { final, temp, backup } = stepPlaces(write, index)
  if (write.steps[index]?.before !== null) await keep(final, backup)
  if (isRemoved) await rm(final, { force: true })
  else await rename(temp, final)
}

/** Keeps what stands at a place under another name, if anything does. */
async function keep(final: string, backup: string): Promise<void> {
  await link(final, backup)
    .catch(error => {
      if (!linkless.has(error.code)) throw error
      return copyFile(final, backup)
    })
    .catch(error => {
      if (error.code !== 'ENOENT') throw error
    })
}

/** What a file system says that has no hard links, or not so many of a file. */
const linkless = new Set(['EMLINK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EXDEV'])
