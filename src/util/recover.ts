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
  const done = await read(root, join(folder, 'written.json'))
  if (done) await sweepWrite(done)
  await rm(join(folder, 'written.json'), { force: true })

  const begun = await read(root, join(folder, 'write.json'))
  const undone = begun ? await undoWrite(begun) : false
  if (begun && !undone) await sweepWrite(begun)
  await rm(join(folder, 'write.json'), { force: true })
  return undone
}

/** A journal; none where there is no such file, or one that stet did not write. */
async function read(root: string, path: string): Promise<FileWrite | undefined> {
  try {
    const write: FileWrite = { ...JSON.parse(await readFile(path, 'utf8')), root }
    if (!/^[0-9a-f]{8}$/.test(write.id)) return undefined
    for (const step of write.steps) await refuseLinks(root, step.path)
    return write
  } catch {
    return undefined
  }
}
