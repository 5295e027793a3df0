import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Problem } from './problem.ts'

/** A file or a symbolic link below a folder; links are not followed. */
export interface ListedFile {
  /** Path below the folder, with `/`. */
  name: string
  isLink: boolean
}

/**
 * All files below a folder, sorted by name, without hidden ones unless they are asked for; none where
 * there is no folder.
 *
 * @throws Problem where a folder cannot be read: what is in it must not be taken for gone.
 */
export async function listFiles(
  root: string,
  folder: string,
  { hidden = false }: { hidden?: boolean } = {},
): Promise<ListedFile[]> {
  const top = join(root, folder)
  const entries = await readdir(top, { recursive: true, withFileTypes: true }).catch(error => {
    if (error.code === 'ENOENT' && error.path === top) return []
    const path = error.path ? relative(root, error.path).split(sep).join('/') : folder
    const values = { path, code: error.code ?? 'unknown' }
    throw new Problem('cannot-read', values, { path }, { cause: error })
  })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => ({
      name: relative(top, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isLink: entry.isSymbolicLink(),
    }))
    .filter(({ name }) => hidden || !isHidden(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function isHidden(name: string): boolean {
  return name.split('/').some(part => part.startsWith('.'))
}
