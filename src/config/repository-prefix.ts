import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/**
 * The path of a folder below the root of its git repository: empty, or with a slash at its end.
 * Empty where there is no repository.
 */
export function repositoryPrefix(folder: string): string {
  for (let root = folder; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) {
      const path = relative(root, folder).split(sep).join('/')
      return path === '' ? '' : `${path}/`
    }
    if (root === dirname(root)) return ''
  }
}
