import { unlink } from 'node:fs/promises'
import type { FileWrite } from './file-write.ts'
import { stepPlaces } from './step-places.ts'

/**
 * Removes what a write left beside its files; that there is none, or cannot be any, is fine.
 *
 * @param what `replaced` where every file is in its place, so that old ones alone are left.
 */
export async function sweepWrite(
  write: FileWrite,
  what: 'everything' | 'replaced' = 'everything',
): Promise<void> {
  for (const [index, { before }] of write.steps.entries()) {
    const { temp, backup } = stepPlaces(write, index)
    if (what === 'everything') await remove(temp)
    if (what === 'everything' || before !== null) await remove(backup)
  }
}

async function remove(path: string): Promise<void> {
  await unlink(path).catch(error => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
  })
}
