import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from './problem.ts'
import { refuseLinks } from './refuse-links.ts'

/**
 * The folder of a project for what can be deleted at any time: locks, caches. It is made where it
 * does not exist, and tells git to leave it alone.
 *
 * @returns Its absolute path.
 * @throws Problem where it cannot be made.
 */
export async function disposableFolder(root: string): Promise<string> {
  const path = '.stet'
  const folder = join(root, path)
  await refuseLinks(root, path)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' })
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    // A folder that somebody else made first will do.
    if (code !== 'EEXIST' || (error as NodeJS.ErrnoException).syscall === 'mkdir') {
      throw new Problem('cannot-write', { path, code }, { path }, { cause: error })
    }
  }
  return folder
}
