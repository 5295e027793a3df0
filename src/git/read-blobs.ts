import { runGit } from './run-git.ts'

/** Reads files of a commit, all by one process; those that are not there are left out. */
export async function readBlobs(
  folder: string,
  commit: string,
  prefix: string,
  paths: readonly string[],
): Promise<Map<string, Uint8Array>> {
  // One name a line: git has no other way in versions that are still around.
  const asked = paths.filter(path => !path.includes('\n'))
  const names = asked.map(path => `${commit}:${prefix}${path}\n`).join('')
  const { out } = await runGit(folder, ['cat-file', '--batch'], names)
  const found = new Map<string, Uint8Array>()
  let at = 0
  for (const path of asked) {
    const end = out.indexOf('\n', at)
    if (end === -1) break
    // `<hash> blob <size>`, or the name and `missing`.
    const [, size] = / blob (\d+)$/.exec(out.toString('utf8', at, end)) ?? []
    at = end + 1
    if (size === undefined) continue
    found.set(path, out.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return found
}
