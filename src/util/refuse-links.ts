import { lstatSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import { Problem } from './problem.ts'

/**
 * Lets a path pass that stays below the root, without a symbolic link on the way or at its end: a
 * link may lead anywhere. What does not exist is no link.
 *
 * @throws Problem that names the path and where it leads out.
 */
export async function refuseLinks(root: string, path: string): Promise<void> {
  const parts = normalize(path).split(sep)
  if (parts[0] === '..' || parts[0] === '' || path.includes('\0')) {
    throw new Problem('path-outside', { path }, { path })
  }
  for (let length = 1; length <= parts.length; length++) {
    const part = parts.slice(0, length)
    const kind = kindOf(join(root, ...part))
    if (kind === 'nothing') return
    if (kind === 'link') {
      throw new Problem('path-link', { path, link: part.join('/') }, { path })
    }
  }
}

/** What stands at a path; nothing where nobody may look. */
function kindOf(path: string): 'link' | 'nothing' | 'other' {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (!found) return 'nothing'
    return found.isSymbolicLink() ? 'link' : 'other'
  } catch {
    return 'nothing'
  }
}
