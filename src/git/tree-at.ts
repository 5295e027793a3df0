import { Problem } from '../util/problem.ts'
import { baseCommit } from './base-commit.ts'
import { readBlobs } from './read-blobs.ts'
import { readRenames } from './read-renames.ts'
import { runGit } from './run-git.ts'

/** The files of a repository as they were once; paths are below the folder it was asked for. */
export interface Tree {
  /** The path that a file of today had then. */
  pathOf(path: string): string
  /** The bytes of files by their paths of then; those that were not there are left out. */
  read(paths: readonly string[]): Promise<Map<string, Uint8Array>>
}

/**
 * The files as they were where this branch left the branch that a ref names: what others have
 * changed there since is no change of this branch.
 *
 * @param folder Absolute path inside the work tree.
 * @throws Problem where there is no git, no repository, no such ref or no common commit.
 */
export async function treeAt(folder: string, ref: string): Promise<Tree> {
  const where = await runGit(folder, ['rev-parse', '--show-prefix', '--is-shallow-repository'])
  if (where.code !== 0) throw new Problem('git-repository', { ref, folder })
  const [prefix = '', shallow] = where.out.toString().split('\n')
  const commit = await baseCommit(folder, ref, shallow === 'true')
  const renames = await readRenames(folder, commit)
  return {
    pathOf(path) {
      const then = renames.get(`${prefix}${path}`)
      return then?.startsWith(prefix) ? then.slice(prefix.length) : path
    },
    read: paths => readBlobs(folder, commit, prefix, paths),
  }
}
