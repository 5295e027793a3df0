import type { Settings } from '../types.ts'
import { listFiles } from '../util/list-files.ts'
import { Problem } from '../util/problem.ts'
import { refuseLinks } from '../util/refuse-links.ts'
import { suggest } from '../util/suggest.ts'

/**
 * The namespaces that have a locale file in any locale, sorted.
 *
 * @throws Problem where a JSON file stands where stet would not look: its translations would be
 *   passed over in silence; and where a symbolic link stands, which may lead out of the project.
 */
export async function findNamespaces(settings: Settings): Promise<string[]> {
  const { root, sourceLocale, targets, folders } = settings
  const known = [sourceLocale, ...targets]
  const found = new Set<string>()
  await refuseLinks(root, folders.locales)
  for (const { name, isLink } of await listFiles(root, folders.locales, { hidden: true })) {
    const path = `${folders.locales}/${name}`
    if (isLink) throw new Problem('path-link', { path, link: path }, { path })
    if (name.startsWith('.') || name.includes('/.')) continue
    if (!/\.json$/i.test(name) || name === 'names.json') continue
    const [locale = '', ...rest] = name.split('/')
    if (rest.length === 0 || !name.endsWith('.json')) {
      throw new Problem('locale-place', { path, folder: folders.locales }, { path })
    }
    if (!known.includes(locale)) {
      const near = suggest(locale, known) ?? known.join('`, `')
      throw new Problem('locale-unknown', { path, locale, known: near }, { path })
    }
    found.add(rest.join('/').replace(/\.json$/, ''))
  }
  return [...found].sort()
}
