import { rm } from 'node:fs/promises'
import type { FileWrite } from './file-write.ts'
import { stepPlaces } from './step-places.ts'

/** Removes what a write left beside its files; that there is none, or cannot be any, is fine. */
export async function sweepWrite(write: FileWrite): Promise<void> {
  for (const index of write.steps.keys()) {
    const { temp, backup } = stepPlaces(write, index)
    for (const path of [temp, backup]) {
      await rm(path, { force: true }).catch(error => {
        if (error.code !== 'ENOTDIR') throw error
      })
    }
  }
}
