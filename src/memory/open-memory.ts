import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { MemoryFile } from '../types.ts'
import { prepare } from './prepare.ts'
import { update } from './update.ts'

/**
 * Opens the memory, an SQLite database with a full-text index (FTS5), and brings it up to the files.
 * It holds nothing that cannot be made again: a file that is damaged, or no such database, is made
 * anew, and where none can be written the memory is kept in the process.
 *
 * @param path Absolute path of the file, in a folder that is stet's own.
 */
export async function openMemory(
  path: string,
  files: readonly MemoryFile[],
): Promise<DatabaseSync> {
  // Loaded where it is used: no other command pays for it.
  const { DatabaseSync } = await import('node:sqlite')
  const open = async (name: string): Promise<DatabaseSync> => {
    const database = new DatabaseSync(name, { timeout: 60_000 })
    try {
      prepare(database)
      await update(database, files)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  }
  try {
    makeFolder(dirname(path))
    return await open(path).catch(error => {
      if (!isDamaged(error)) throw error
      for (const end of ['', '-journal']) rmSync(`${path}${end}`, { force: true })
      return open(path)
    })
  } catch (error) {
    if (!isOfDisk(error)) throw error
    return open(':memory:')
  }
}

/** A folder that git leaves alone, whatever the project says. */
function makeFolder(folder: string): void {
  const isNew = mkdirSync(folder, { recursive: true }) !== undefined
  if (isNew) writeFileSync(`${folder}/.gitignore`, '*\n')
}

/** Whether SQLite says that a file is damaged, or no database (SQLITE_CORRUPT, SQLITE_NOTADB). */
function isDamaged(error: unknown): boolean {
  const code = (error as { errcode?: unknown }).errcode
  return typeof code === 'number' && [11, 26].includes(code & 0xff)
}

/** What SQLite or the file system says; faults in the files themselves are Problems. */
function isOfDisk(error: unknown): boolean {
  return typeof (error as { code?: unknown }).code === 'string'
}
