import type { ArticleState, LocaleFile, Settings } from '../types.ts'
import { paths } from './paths.ts'
import { readLocaleFile } from './read-locale-file.ts'
import { readState } from './read-state.ts'

/** All locale files of one article, as they are. */
export interface ArticleFiles {
  snapshot: LocaleFile
  targets: LocaleFile[]
  orphans: Map<string, LocaleFile>
  state: ArticleState | undefined
}

/**
 * Reads the locale files of one article; those that do not exist are empty.
 *
 * @throws Problem at the first file that is not right.
 */
export async function readArticleFiles(
  settings: Settings,
  namespace: string,
): Promise<ArticleFiles> {
  const { root, sourceLocale } = settings
  const read = (path: string, locale: string) => readLocaleFile(root, path, locale, namespace)
  const targets: LocaleFile[] = []
  const orphans = new Map<string, LocaleFile>()
  for (const locale of settings.targets) {
    targets.push(await read(paths.locale(settings, locale, namespace), locale))
    orphans.set(locale, await read(paths.orphan(settings, locale, namespace), locale))
  }
  return {
    snapshot: await read(paths.locale(settings, sourceLocale, namespace), sourceLocale),
    targets,
    orphans,
    state: await readState(root, paths.state(settings, namespace)),
  }
}
