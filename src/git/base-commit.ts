import { Problem } from '../util/problem.ts'
import { runGit } from './run-git.ts'

/**
 * The last commit that the checked-out branch shares with a ref.
 *
 * @throws Problem that says how to get what a shallow clone lacks.
 */
export async function baseCommit(folder: string, ref: string, isShallow: boolean): Promise<string> {
  const commit = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
  const named = await runGit(folder, commit)
  if (named.code !== 0) throw new Problem(isShallow ? 'git-ref-shallow' : 'git-ref', { ref })
  const shared = await runGit(folder, ['merge-base', named.out.toString().trim(), 'HEAD'])
  const [base = ''] = shared.out.toString().split('\n')
  if (shared.code === 0 && base !== '') return base
  throw new Problem(isShallow ? 'git-base-shallow' : 'git-base', { ref })
}
