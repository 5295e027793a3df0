import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { MemoryFile } from '../types.ts'
import { disposableFolder } from '../util/disposable-folder.ts'
import { Problem } from '../util/problem.ts'
import { prepare } from './prepare.ts'
import { update } from './update.ts'

/**
 * Opens the memory of a project, an SQLite database with a full-text index (FTS5), and brings it up to the files.
 * It holds nothing that cannot be made again: a file that is damaged, or no such database, is made
 * anew, and where none can be written there is none.
 */
export async function openMemory(
  root: string,
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
  const folder = await disposableFolder(root).catch(error => {
    if (error instanceof Problem) return undefined
    throw error
  })
  if (folder === undefined) return open(':memory:')
  const path = join(folder, 'memory.db')
  try {
    return await open(path).catch(error => {
      if (!isDamaged(error)) throw error
      for (const end of ['', '-journal']) rmSync(`${path}${end}`, { force: true })
      return open(path)
    })
  } catch (error) {
    // What SQLite or the disk says is no reason to give up; a fault in one of the files is.
    if (typeof (error as { code?: unknown }).code !== 'string') throw error
    return open(':memory:')
  }
}

/** Whether SQLite says that a file is damaged, or no database (SQLITE_CORRUPT, SQLITE_NOTADB). */
function isDamaged(error: unknown): boolean {
  const code = (error as { errcode?: unknown }).errcode
  return typeof code === 'number' && [11, 26].includes(code & 0xff)
}
