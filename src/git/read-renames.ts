import { runGit } from './run-git.ts'

/** The files that git takes for renamed since a commit: their paths now to their paths then. */
export async function readRenames(folder: string, commit: string): Promise<Map<string, string>> {
  const flags = ['--name-status', '-z', '-M', '--diff-filter=R', '--no-ext-diff', '--no-relative']
  const { out } = await runGit(folder, ['diff', ...flags, commit, '--'])
  const words = out.toString().split('\0')
  const renames = new Map<string, string>()
  // Each is a status, the old path and the new one.
  for (let at = 0; at + 2 < words.length; at += 3) {
    renames.set(words[at + 2] ?? '', words[at + 1] ?? '')
  }
  return renames
}
