import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileWrite } from './file-write.ts'
import { refuseLinks } from './refuse-links.ts'
import { sweepWrite } from './sweep-write.ts'
import { undoWrite } from './undo-write.ts'

/**
 * Clears away what a write left behind whose process died: what had not come to its end is undone,
 * unless somebody has worked on the files since. The caller holds the project's lock.
 *
 * @param folder The project's folder of disposable things.
 * @returns Whether files were put back.
 */
export async function recover(root: string, folder: string): Promise<boolean> {
  const [begun, done] = [join(folder, 'write.json'), join(folder, 'written.json')]
  await settle(root, done, sweepWrite)
  return (
    (await settle(root, begun, async write => {
      const undone = await undoWrite(write)
      if (!undone) await sweepWrite(write)
      return undone
    })) === true
  )
}

/** Does what a journal asks for, and removes it; nothing where there is none. */
async function settle<Value>(
  root: string,
  path: string,
  work: (write: FileWrite) => Promise<Value>,
): Promise<Value | undefined> {
  const text = await readFile(path, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const write = await parse(root, text)
  const result = write && (await work(write))
  await rm(path, { force: true })
  return result
}

/** A journal; undefined for one that stet did not write. */
async function parse(root: string, text: string): Promise<FileWrite | undefined> {
  try {
    const write: FileWrite = { ...JSON.parse(text), root }
    if (!/^[0-9a-f]{8}$/.test(write.id)) return undefined
    for (const step of write.steps) await refuseLinks(root, step.path)
    return write
  } catch {
    return undefined
  }
}
