import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hash } from './hash.ts'

/** Hash of the bytes of a file below the root; null where there is no file. */
export async function hashFile(root: string, path: string): Promise<string | null> {
  try {
    return hash(readFileSync(join(root, path)))
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw error
  }
}
