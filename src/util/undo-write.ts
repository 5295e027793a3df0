import { rename, rm } from 'node:fs/promises'
import type { FileWrite } from './file-write.ts'
import { hashFile } from './hash-file.ts'
import { stepPlaces } from './step-places.ts'
import { sweepWrite } from './sweep-write.ts'

/**
 * Puts back what a write replaced, last first, and removes what it left beside the files. It may be
 * called for a write that was broken off anywhere, and again when it was broken off itself.
 *
 * Where somebody has changed one of the files since, everything stays as it is: their work was done
 * on what they saw.
 *
 * @returns Whether every file is as it was before the write.
 */
export async function undoWrite(write: FileWrite): Promise<boolean> {
  const { root, steps } = write
  const now = new Map<string, string | null>()
  for (const { path } of steps) {
    if (!now.has(path)) now.set(path, await hashFile(root, path))
  }
  const isKnown = (path: string, content: string | null): boolean =>
    steps.some(step => step.path === path && [step.before, step.after].includes(content))
  const isForeign = [...now].some(([path, content]) => !isKnown(path, content))
  const isBegun = steps.some(
    ({ path, before, after }) => before !== after && now.get(path) === after,
  )
  if (isForeign && isBegun) return false
  if (!isForeign) {
    for (const [index, { path, before, after }] of [...steps.entries()].reverse()) {
      if (before === after || now.get(path) !== after) continue
      const { final, backup } = stepPlaces(write, index)
      if (before === null) await rm(final)
      // Without its copy it has not been replaced by this step.
      else if (!(await moveBack(backup, final))) continue
      now.set(path, before)
    }
  }
  await sweepWrite(write)
  return true
}

async function moveBack(backup: string, final: string): Promise<boolean> {
  try {
    await rename(backup, final)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
