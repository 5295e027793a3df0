import { VFile } from 'vfile'
import type { AcceptanceFile, ArticleState, LocaleFile, Settings } from '../types.ts'
import { paths } from './paths.ts'
import { readAcceptances } from './read-acceptances.ts'
import { readLocaleFile } from './read-locale-file.ts'
import { readState } from './read-state.ts'

/** Where the locale files of an article stand that was renamed. */
export interface Moves {
  /** The namespace that they stand under; undefined where the article has none. */
  from: string | undefined
  /** Whether no article has that name any more. */
  isFree: boolean
  /** Whether files of another article stand under the article's name. */
  isTaken: boolean
}

/** All locale files of one article, as they are. */
export interface ArticleFiles {
  /** The article that they belong to. */
  namespace: string
  /** Where they are to leave their places, since another article had them; else undefined. */
  moves: Moves | undefined
  snapshot: LocaleFile
  targets: LocaleFile[]
  orphans: Map<string, LocaleFile>
  state: ArticleState | undefined
  accepted: AcceptanceFile
}

/**
 * Reads the locale files of one article; those that do not exist are empty.
 *
 * @param moves Where they stand under another name than the article's.
 * @throws Problem at the first file that is not right.
 */
export async function readArticleFiles(
  settings: Settings,
  namespace: string,
  moves?: Moves,
): Promise<ArticleFiles> {
  const { root, sourceLocale } = settings
  const from = moves ? moves.from : namespace
  const accepted = paths.accepted(settings, namespace)
  const read = async (
    path: (of: Settings, locale: string, under: string) => string,
    locale: string,
  ): Promise<LocaleFile> => {
    if (from !== undefined) {
      return readLocaleFile(root, path(settings, locale, from), locale, namespace)
    }
    const file = new VFile({ path: path(settings, locale, namespace), cwd: root })
    return { locale, namespace, file, exists: false, entries: new Map() }
  }
  const targets: LocaleFile[] = []
  const orphans = new Map<string, LocaleFile>()
  for (const locale of settings.targets) {
    targets.push(await read(paths.locale, locale))
    orphans.set(locale, await read(paths.orphan, locale))
  }
  return {
    namespace,
    moves,
    snapshot: await read(paths.locale, sourceLocale),
    targets,
    orphans,
    state: from === undefined ? undefined : await readState(root, paths.state(settings, from)),
    accepted:
      from === undefined
        ? { file: new VFile({ path: accepted, cwd: root }), exists: false, list: [] }
        : await readAcceptances(root, paths.accepted(settings, from), settings.targets),
  }
}
