import { relative, resolve, sep } from 'node:path'
import { Problem } from '../util/problem.ts'

/** How long nothing may happen before what did is told, in milliseconds. */
const quiet = 100

/** Tells which files of a project changed. */
export interface FileWatcher {
  /** Paths below the root, once there are any and nothing more happens for a moment. */
  next(): Promise<ReadonlySet<string>>
  close(): Promise<void>
}

/**
 * Watches files and folders below a root, those that do not exist yet as well. What stet writes on
 * its way is not told of.
 *
 * @throws Problem where the system lets no more files be watched; also from `next`.
 */
export async function watchFiles(root: string, places: readonly string[]): Promise<FileWatcher> {
  // Few runs watch, and the package takes its time to load.
  const { watch } = await import('chokidar')
  const watcher = watch(
    places.map(place => resolve(root, place)),
    { ignoreInitial: true, ignored: path => path.endsWith('.tmp') },
  )
  let pending = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let wake: (() => void) | undefined
  let fail: ((error: unknown) => void) | undefined
  const plan = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => wake?.(), quiet)
  }
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir') return
    pending.add(relative(root, path).split(sep).join('/'))
    plan()
  })
  await new Promise<void>((ready, refuse) => {
    watcher.once('ready', ready)
    watcher.on('error', error => {
      const { code = 'unknown' } = error as NodeJS.ErrnoException
      const problem = new Problem('watch-failed', { code }, undefined, { cause: error })
      refuse(problem)
      fail?.(problem)
    })
  })
  return {
    next() {
      if (pending.size > 0) plan()
      return new Promise((tell, refuse) => {
        fail = refuse
        wake = () => {
          wake = undefined
          tell(pending)
          pending = new Set()
        }
      })
    },
    async close() {
      clearTimeout(timer)
      await watcher.close()
    },
  }
}
