import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { disposableFolder } from './disposable-folder.ts'
import { Problem } from './problem.ts'
import { recover } from './recover.ts'

/** The right to write the files of a project; there is one at a time. */
export interface Lock {
  root: string
  /** The project's folder of disposable things. */
  folder: string
  /** Whether the half-done write of a process that died was undone. */
  undone: boolean
  release(): void
}

export interface LockOptions {
  /** How long to wait for another process, in milliseconds; a minute without it. */
  patience?: number
  /** Called once, when it takes longer than a second. */
  onWait?: () => void
}

/**
 * Locks a project. The lock is that of a SQLite database without content, which the system frees
 * when its process ends, however it ends: there is nothing to take over.
 *
 * @throws Problem where another process keeps it, or it cannot be had at all.
 */
export async function lock(root: string, options: LockOptions = {}): Promise<Lock> {
  const { patience = 60_000, onWait } = options
  const folder = await disposableFolder(root)
  const take = await opener(join(folder, 'lock.db'))
  const start = performance.now()
  let said = false
  for (;;) {
    const release = take()
    if (release) return hold(root, folder, release)
    const waited = performance.now() - start
    if (waited > patience) throw new Problem('locked', { seconds: Math.round(patience / 1000) })
    if (waited > 1000 && !said) onWait?.()
    said ||= waited > 1000
    // Two that wait should not ask in step.
    await wait(randomInt(5, 40))
  }
}

async function hold(root: string, folder: string, release: () => void): Promise<Lock> {
  try {
    return { root, folder, undone: await recover(root, folder), release }
  } catch (error) {
    release()
    const { code = 'unknown', path } = error as NodeJS.ErrnoException
    throw new Problem('cannot-recover', { path: path ?? '.stet', code }, undefined, {
      cause: error,
    })
  }
}

/** Tries to lock a database: what frees it again, nothing where another has it. */
async function opener(path: string): Promise<() => (() => void) | undefined> {
  const { DatabaseSync } = await import('node:sqlite')
  return () => {
    let database: InstanceType<typeof DatabaseSync> | undefined
    try {
      database = new DatabaseSync(path, { timeout: 0 })
      database.exec('BEGIN EXCLUSIVE')
      return () => database?.close()
    } catch (error) {
      database?.close()
      const { errcode } = error as { errcode?: number }
      if (errcode === busy) return undefined
      const values = { path: '.stet/lock.db', code: `SQLite ${errcode ?? 'error'}` }
      throw new Problem('cannot-write', values, { path: values.path }, { cause: error })
    }
  }
}

/** SQLITE_BUSY: another connection has the lock. */
const busy = 5
