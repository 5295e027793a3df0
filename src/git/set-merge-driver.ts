import { Problem } from '../util/problem.ts'
import { runGit } from './run-git.ts'

/** A merge driver of git, as `.gitattributes` names it. */
export interface MergeDriver {
  name: string
  /** What it is, in words. */
  title: string
  command: string
}

/**
 * Makes a merge driver known to the clone of a repository that a folder is in; one of that name that
 * git knows already stays.
 *
 * @returns Whether it was not known, and is now; false where there is no repository, or no git.
 */
export async function setMergeDriver(
  folder: string,
  { name, title, command }: MergeDriver,
): Promise<boolean> {
  const set = async (key: string, value: string): Promise<number> =>
    (await runGit(folder, ['config', '--local', `merge.${name}.${key}`, value])).code
  try {
    const known = await runGit(folder, ['config', '--get', `merge.${name}.driver`])
    if (known.code === 0) return false
    return (await set('name', title)) === 0 && (await set('driver', command)) === 0
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}
