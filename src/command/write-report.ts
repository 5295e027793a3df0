import { isAbsolute, parse, relative, resolve } from 'node:path'
import type { Settings } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { writeFiles } from '../util/write-files.ts'

/**
 * Writes a file that tells of findings. It never takes the place of what people wrote.
 *
 * @param path Absolute.
 * @throws Problem where it would, or where it cannot be written.
 */
export async function writeReport(
  path: string,
  text: string,
  { root, folders }: Settings,
): Promise<void> {
  for (const folder of Object.values(folders)) {
    const below = relative(resolve(root, folder), path)
    if (isAbsolute(below) || below === '..' || below.startsWith('../')) continue
    throw new Problem('format-folder', { path: relative(root, path), folder })
  }
  const top = parse(path).root
  await writeFiles(top, [{ path: relative(top, path), content: text }])
}
