import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { decode } from './decode.ts'
import { Problem } from './problem.ts'

/**
 * A file below the root as a VFile whose value is text; undefined where there is no such file.
 *
 * @throws Problem where it cannot be read or is not UTF-8.
 */
export async function readText(root: string, path: string): Promise<VFile | undefined> {
  let bytes: Uint8Array
  try {
    // Small files, one after the other: waiting for each takes longer than reading it.
    bytes = readFileSync(join(root, path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return
    throw new Problem('cannot-read', { path, code: code ?? 'unknown' }, { path }, { cause: error })
  }
  return new VFile({ path, cwd: root, value: decode(bytes, path) })
}
