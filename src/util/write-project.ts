import type { Lock } from './lock.ts'
import { openJournal } from './open-journal.ts'
import { refuseLinks } from './refuse-links.ts'
import { type FileChange, writeFiles } from './write-files.ts'

/**
 * Writes files of a project, under its lock: all of them or none, even if the process dies on the
 * way; then the next one that locks the project puts back what stood there.
 *
 * @throws Problem where a path leaves the project, or a file cannot be written.
 */
export async function writeProject(lock: Lock, changes: readonly FileChange[]): Promise<void> {
  for (const { path } of changes) await refuseLinks(lock.root, path)
  await writeFiles(lock.root, changes, openJournal(lock.folder))
}
