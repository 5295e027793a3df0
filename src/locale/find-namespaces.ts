import { join } from 'node:path'
import { glob } from 'tinyglobby'
import type { Settings } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { suggest } from '../util/suggest.ts'

/**
 * The namespaces that have a locale file in any locale, sorted.
 *
 * @throws Problem where a folder is named after no configured locale: its translations would be
 *   passed over in silence.
 */
export async function findNamespaces(settings: Settings): Promise<string[]> {
  const { root, sourceLocale, targets, folders } = settings
  const known = [sourceLocale, ...targets]
  const found = new Set<string>()
  const names = await glob('*/**/*.json', {
    cwd: join(root, folders.locales),
    followSymbolicLinks: false,
  })
  for (const name of names.sort()) {
    const [locale = '', ...rest] = name.split('/')
    if (!known.includes(locale)) {
      const path = `${folders.locales}/${name}`
      const near = suggest(locale, known) ?? known.join('`, `')
      throw new Problem('locale-unknown', { path, locale, known: near }, { path })
    }
    found.add(rest.join('/').replace(/\.json$/, ''))
  }
  return [...found].sort()
}
