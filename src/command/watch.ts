import { readSettings } from '../config/read-settings.ts'
import type { CommandInput, Settings } from '../types.ts'
import { hash } from '../util/hash.ts'
import { hashFile } from '../util/hash-file.ts'
import { Problem } from '../util/problem.ts'
import type { FileChange } from '../util/write-files.ts'
import { printProblems } from './print-problems.ts'
import { watchFiles } from './watch-files.ts'

/**
 * Builds, and builds again whenever a file of the project is another, until the world says stop.
 * What a build writes itself starts no other. What keeps a build from its job is printed, and the
 * next change tries again.
 *
 * @param build Builds with the settings of now, which it may read anew, and returns what it wrote.
 *   It is told which files changed since the last build.
 * @returns The exit code: 0.
 */
export async function watch(
  input: CommandInput,
  build: (input: CommandInput, changed: ReadonlySet<string>) => Promise<readonly FileChange[]>,
): Promise<number> {
  const { world, say } = input
  const { root, folders } = await input.settings()
  const stopped = new Promise<undefined>(resolve => world.onStop?.(() => resolve(undefined)))
  const places = [folders.source, folders.locales, 'package.json', 'stet.config.json']
  const watcher = await watchFiles(root, places)
  /** What stands in each file, as far as a build or a change has told. */
  const seen = new Map<string, string | null>()
  try {
    let changed: Set<string> | undefined = new Set()
    while (changed) {
      for (const { path, content } of await attempt(input, changed, build)) {
        seen.set(path, content === null ? null : hash(content))
      }
      world.err(`${say('watch.waiting', { places: places.slice(0, 2).join('/, ') })}\n`)
      do {
        const paths: ReadonlySet<string> | undefined = await Promise.race([stopped, watcher.next()])
        changed = paths && (await findChanged(root, paths, seen))
      } while (changed?.size === 0)
    }
    return 0
  } finally {
    await watcher.close()
  }
}

async function attempt(
  input: CommandInput,
  changed: ReadonlySet<string>,
  build: Parameters<typeof watch>[1],
): Promise<readonly FileChange[]> {
  let settings: Settings | undefined
  const read = async (): Promise<Settings> => {
    settings ??= await readSettings(input.world.cwd)
    return settings
  }
  try {
    return await build({ ...input, settings: read }, changed)
  } catch (error) {
    const problems = error instanceof AggregateError ? error.errors : [error]
    if (!problems.every(problem => problem instanceof Problem)) throw error
    await printProblems(input, problems, settings)
    return []
  }
}

/** Those of some files in which something else stands than was seen last. */
async function findChanged(
  root: string,
  paths: ReadonlySet<string>,
  seen: Map<string, string | null>,
): Promise<Set<string>> {
  const changed = new Set<string>()
  for (const path of paths) {
    // What cannot be read now is for the build to say.
    const now = await hashFile(root, path).catch(() => undefined)
    if (now === undefined || !seen.has(path) || seen.get(path) !== now) changed.add(path)
    if (now !== undefined) seen.set(path, now)
  }
  return changed
}
